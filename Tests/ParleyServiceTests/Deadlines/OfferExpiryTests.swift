import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct OfferExpiryTests {
    @Test func `an offer that ran out is expired once, by whoever notices`() async throws {
        try await ProjectionWorld.with { projections in
            // 12 April 2026, 10:00 in Shanghai.
            let clock = ManualServiceClock(try #require(TimestampText.parse("2026-04-12T02:00:00Z")))
            let world = try await projections.newWorld(1, clock: clock)
            let id = try await world.openTable()
            let today = try #require(LocalMoment("2026-04-12"))
            let evening = try #require(LocalMoment("2026-04-12T18:00"))
            try await world.recorded(
                world.request(
                    world.labourChief, id, .makeOffer(TestActs.draft(rate: "1.2", validUntil: today))))
            try await world.recorded(
                world.request(
                    world.employerChief, id, .makeOffer(TestActs.draft(rate: "1.0", validUntil: evening))))
            try await projections.projector.catchUp(world.ledger)
            let sweeper = projections.sweeper(of: world)
            #expect(try await sweeper.sweep(world.ledger) == 0)
            // 18:01: one has run out, the other holds until midnight.
            clock.advance(microseconds: (8 * 60 + 1) * 60_000_000)
            let version = try await world.version(id)
            async let first = sweeper.sweep(world.ledger)
            async let second = world.service.recordDue(of: id, in: world.ledger, at: clock.now())
            #expect(try await first + second == 1)
            #expect(try await world.version(id) == version + 1)
            #expect(try await sweeper.sweep(world.ledger) == 0)
            let view = try await world.view(id)
            #expect(view.state.proposals[TestActs.number("E-1")]?.status == .expired)
            #expect(view.state.proposals[TestActs.number("U-1")]?.status == .open)
            try await projections.projector.catchUp(world.ledger)
            clock.advance(microseconds: 6 * 3_600_000_000)
            #expect(try await sweeper.sweep(world.ledger) == 1)
            #expect(try await world.view(id).state.openProposals.isEmpty)
            try await projections.projector.catchUp(world.ledger)
            #expect(try await sweeper.sweep(world.ledger) == 0)
            await sweeper.shutdown()
        }
    }

    @Test func `accepting after the end is refused before anybody swept`() async throws {
        let clock = ManualServiceClock(try #require(TimestampText.parse("2026-04-12T02:00:00Z")))
        let world = TestWorld.memory(clock: clock)
        let id = try await world.openTable()
        let evening = try #require(LocalMoment("2026-04-12T18:00"))
        try await world.recorded(
            world.request(world.employerChief, id, .makeOffer(TestActs.draft(rate: "1.0", validUntil: evening))))
        clock.advance(microseconds: 9 * 3_600_000_000)
        let outcome = try await world.service.perform(
            world.request(world.labourChief, id, .acceptOffer(TestActs.number("E-1"))))
        guard case .rejected(.proposalExpired) = outcome else {
            Issue.record("accepted too late: \(outcome)")
            return
        }
    }
}
