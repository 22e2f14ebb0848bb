import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct ParkingTests {
    @Test func `an offer outside the mandate is parked and the shared record does not move`() async throws {
        let caucuses = try await CaucusWorld.memory()
        try await caucuses.recorded(.grantMandate([CaucusWorld.floor], validUntil: nil))
        let before = try await caucuses.version()
        let head = try await caucuses.world.log.head(of: caucuses.world.ledger)
        let parked = try await caucuses.parked("1.00")
        #expect(parked.number == 1)
        #expect(
            parked.breaches == [MandateBreach(mandate: 1, limit: CaucusWorld.floor, tabled: TestActs.decimal("1.00"))])
        #expect(try await caucuses.version() == before)
        #expect(try await caucuses.world.log.head(of: caucuses.world.ledger) == head)
        let view = try await caucuses.world.service.caucus(at: try caucuses.place())
        #expect(view.state.parkedPosition(1)?.tabling.draft == TestActs.draft(rate: "1.00"))
        guard case .recorded = try await caucuses.offer("1.05") else {
            Issue.record("an offer within the mandate was not tabled")
            return
        }
        // The mandate of one side is nothing to the other.
        try await caucuses.world.recorded(
            caucuses.world.request(
                caucuses.world.employerChief, caucuses.negotiation, .makeOffer(TestActs.draft(rate: "0.80"))))
    }

    @Test func `what the rules refuse is refused, not parked`() async throws {
        let caucuses = try await CaucusWorld.memory()
        try await caucuses.recorded(.grantMandate([CaucusWorld.floor], validUntil: nil))
        let outcome = try await caucuses.world.service.perform(
            caucuses.world.request(
                caucuses.second, caucuses.negotiation,
                .counter(TestActs.number("E-7"), TestActs.draft(rate: "1.00"))))
        guard case .rejected(.proposalUnknown) = outcome else {
            Issue.record("not rejected: \(outcome)")
            return
        }
        guard case .stale = try await caucuses.offer("1.00", version: 1) else {
            Issue.record("a stale offer was not found stale")
            return
        }
        #expect(try await caucuses.world.service.caucusVersion(at: try caucuses.place()) == StreamVersion(2))
    }

    @Test func `validating says what would be parked and keeps nothing`() async throws {
        let caucuses = try await CaucusWorld.memory()
        try await caucuses.recorded(.grantMandate([CaucusWorld.floor], validUntil: nil))
        guard case .wouldPark(let breaches) = try await caucuses.offer("1.00", validateOnly: true) else {
            Issue.record("not told")
            return
        }
        #expect(breaches.map(\.mandate) == [1])
        #expect(try await caucuses.world.service.caucusVersion(at: try caucuses.place()) == StreamVersion(2))
        guard case .wouldRecord = try await caucuses.offer("1.10", validateOnly: true) else {
            Issue.record("not validated")
            return
        }
    }

    @Test func `a retry gets the first answer, whatever became of the mandate and the table`() async throws {
        let caucuses = try await CaucusWorld.memory()
        try await caucuses.recorded(.grantMandate([CaucusWorld.floor], validUntil: nil))
        let first = try await caucuses.parked("1.00", key: "retry")
        guard case .recorded = try await caucuses.offer("1.10", key: "tabled") else {
            Issue.record("not tabled")
            return
        }
        try await caucuses.recorded(.revokeMandate(1))
        let again = try await caucuses.parked("1.00", key: "retry")
        #expect(again.number == first.number && again.isReplayed && again.version == first.version)
        guard case .keyReused = try await caucuses.offer("1.01", key: "retry") else {
            Issue.record("the key was taken twice")
            return
        }
        // What was tabled stays tabled under its key when the mandate narrows.
        let narrow = MandateLimit(
            item: TestActs.pieceRate, bound: .atLeast, amount: TestActs.decimal("1.20"),
            unit: TestActs.unit("CNY/parcel"))
        try await caucuses.recorded(.grantMandate([narrow], validUntil: nil))
        for service in [caucuses.world.service, caucuses.restarted()] {
            let outcome = try await service.perform(
                caucuses.world.request(
                    caucuses.second, caucuses.negotiation, .makeOffer(TestActs.draft(rate: "1.10")), key: "tabled"))
            guard case .replayed = outcome else {
                Issue.record("not replayed: \(outcome)")
                return
            }
        }
        // A concluded table refuses everything, and still answers what it answered.
        for chief in [caucuses.world.labourChief, caucuses.world.employerChief] {
            try await caucuses.world.recorded(
                caucuses.world.request(chief, caucuses.negotiation, .state(.conclude(.withoutAgreement))))
        }
        #expect(try await caucuses.parked("1.00", key: "retry").isReplayed)
    }

    @Test func `the chief releases a parked position and it goes on the table once`() async throws {
        let caucuses = try await CaucusWorld.memory()
        try await caucuses.recorded(.grantMandate([CaucusWorld.floor], validUntil: nil))
        try await caucuses.parked("1.00")
        let before = try await caucuses.version()
        guard case .caucus(.rejected(.onlyTheChiefMay)) = try await caucuses.release(1, by: caucuses.second) else {
            Issue.record("released by somebody else")
            return
        }
        guard case .tabling(.wouldRecord) = try await caucuses.release(1, validateOnly: true) else {
            Issue.record("not validated")
            return
        }
        #expect(try await caucuses.version() == before)
        guard case .tabling(.recorded(let act)) = try await caucuses.release(1, key: "release") else {
            Issue.record("not tabled")
            return
        }
        #expect(act.events.map(\.recorded.type.name) == ["OfferMade"])
        #expect(act.state.table().row(TestActs.pieceRate)?.labour.term == TestActs.rate("1.00"))
        guard case .tabling(.replayed(let again)) = try await caucuses.release(1, key: "release") else {
            Issue.record("not replayed")
            return
        }
        #expect(again.version == act.version)
        guard case .caucus(.rejected(.parkedAlreadyDecided(1))) = try await caucuses.release(1) else {
            Issue.record("released twice")
            return
        }
        guard case .caucus(.rejected(.parkedUnknown(2))) = try await caucuses.release(2) else {
            Issue.record("released what is not there")
            return
        }
        #expect(try await caucuses.version() == before + 1)
    }

    @Test func `on the table nothing tells a released position from any other`() async throws {
        let caucuses = try await CaucusWorld.memory()
        try await caucuses.recorded(.grantMandate([CaucusWorld.floor], validUntil: nil))
        try await caucuses.parked("1.00")
        guard case .tabling(.recorded(let act)) = try await caucuses.release(1, key: "chief-1") else {
            Issue.record("not tabled")
            return
        }
        let plain = caucuses.world.request(
            caucuses.world.labourChief, caucuses.negotiation, .makeOffer(TestActs.draft(rate: "1.00")), key: "chief-1")
        let envelope = try #require(act.events.first?.envelope)
        #expect(envelope.fingerprint?.bytes == plain.fingerprint)
        #expect(
            envelope.command
                == CommandIdentity.command(
                    ledger: caucuses.world.ledger, principal: caucuses.world.labourChief.id, key: "chief-1"))
        #expect(envelope.causation == nil)
        // So the same act under the same key is its own retry.
        guard case .replayed = try await caucuses.world.service.perform(plain) else {
            Issue.record("not replayed")
            return
        }
    }

    @Test func `a release that was cut off goes on where it was`() async throws {
        let caucuses = try await CaucusWorld.memory()
        try await caucuses.recorded(.grantMandate([CaucusWorld.floor], validUntil: nil))
        try await caucuses.parked("1.00")
        // The caucus has recorded it, then the process ended.
        guard
            case .recorded = try await caucuses.world.service.performInCaucus(
                try await caucuses.request(.release(1), key: "cut"))
        else {
            Issue.record("not recorded")
            return
        }
        let before = try await caucuses.version()
        guard case .tabling(.recorded) = try await caucuses.release(1, key: "cut") else {
            Issue.record("not tabled")
            return
        }
        #expect(try await caucuses.version() == before + 1)
    }

    @Test func `a release that the table refuses records nothing`() async throws {
        let caucuses = try await CaucusWorld.memory()
        try await caucuses.recorded(.grantMandate([CaucusWorld.floor], validUntil: nil))
        try await caucuses.parked("1.00")
        try await caucuses.world.recorded(
            caucuses.world.request(
                caucuses.world.labourChief, caucuses.negotiation, .withdrawAgendaItem(TestActs.pieceRate)))
        let version = try await caucuses.world.service.caucusVersion(at: try caucuses.place())
        guard case .tabling(.rejected(.itemClosed)) = try await caucuses.release(1) else {
            Issue.record("not refused")
            return
        }
        #expect(try await caucuses.world.service.caucusVersion(at: try caucuses.place()) == version)
        try await caucuses.recorded(.drop(1))
    }
}
