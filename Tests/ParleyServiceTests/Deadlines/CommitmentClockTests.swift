import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// The clocks of commitments through the service: what nobody recorded is marked once, however late somebody looks.
@Suite struct CommitmentClockTests {
    /// A duty due on day 120, a step of the rate on day 140.
    private func inForce() async throws -> ProcedureStory {
        let clock = ProcedureStory.clock()
        let story = try await ProcedureStory.invited(TestWorld.memory(clock: clock), clock)
        try await story.dutiesInForce(due: 120, step: 140)
        return story
    }

    private func rows(_ story: ProcedureStory) async throws -> [Deadline] {
        try await story.procedure().deadlines.filter { $0.rule == .commitment }
    }

    private func marks(_ story: ProcedureStory) async throws -> [DecodedEvent] {
        var events: [DecodedEvent] = []
        for try await event in story.world.service.follow(
            story.negotiation, in: story.world.ledger, for: story.world.auditor, after: .none, finite: true)
        where event.recorded.type.name == "CommitmentMissed" {
            events.append(event)
        }
        return events
    }

    private func fulfil(_ story: ProcedureStory, _ number: Int, on day: Int) async throws {
        let request = story.world.request(
            story.world.employerChief, story.negotiation, .procedure(.life(.fulfilCommitment(number))),
            remark: "Screenshots.", occurredAt: .day(ProcedureStory.day(day)))
        try await story.world.recorded(request)
    }

    @Test func `it is marked once, after the last microsecond of its day, and names its rule`() async throws {
        let story = try await inForce()
        #expect(try await rows(story).map(\.due) == [ProcedureStory.day(140), ProcedureStory.day(120)])
        let end = ProcedureStory.instant(of: 121, hour: 0, in: story.zone)
        story.set(Timestamp(microseconds: end.microseconds - 1))
        #expect(try await story.sweep() == 0)
        story.set(end)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        let recorded = try await marks(story)
        #expect(recorded.count == 1 && recorded.first?.envelope.seat == nil)
        guard
            case .procedure(.life(.commitmentMissed(let number, let item, let owner, let clock)))? =
                recorded.first?.event.fact
        else {
            Issue.record("not marked")
            return
        }
        #expect(number == 2 && item == TestActs.commission && owner == .employer)
        #expect(clock.rule == .commitment && clock.due == ProcedureStory.day(120))
        #expect(try await rows(story).map(\.status) == [.running, .missed(on: ProcedureStory.day(121))])
    }

    @Test func `nobody looked for years: each that was missed is marked once, as of the day after its own`()
        async throws
    {
        let story = try await inForce()
        story.on(800)
        #expect(try await story.sweep() == 2)
        #expect(try await story.sweep() == 0)
        let recorded = try await marks(story)
        #expect(
            recorded.map(\.event.occurredAt)
                == [121, 141].map { .instant(ProcedureStory.instant(of: $0, hour: 0, in: story.zone)) })
        #expect(Set(recorded.map(\.envelope.command)).count == 2)
    }

    @Test func `what was done in time leaves nothing to mark; what is recorded later counts over the clock`()
        async throws
    {
        let story = try await inForce()
        story.on(120)
        try await fulfil(story, 2, on: 120)
        #expect(try await rows(story).map(\.status) == [.running, .met(on: ProcedureStory.day(120))])
        story.on(150)
        #expect(try await story.sweep() == 1)
        try await fulfil(story, 1, on: 139)
        #expect(
            try await rows(story).map(\.status) == [
                .met(on: ProcedureStory.day(139)), .met(on: ProcedureStory.day(120)),
            ])
        #expect(try await story.sweep() == 0)
        let late = try await inForce()
        late.on(150)
        #expect(try await late.sweep() == 2)
        try await fulfil(late, 2, on: 150)
        #expect(try await rows(late).last?.status == .missed(on: ProcedureStory.day(150)))
        #expect(try await late.sweep() == 0)
        #expect(try await marks(late).count == 2)
    }

    @Test(arguments: (1...10).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
    func `however often and late somebody looks, each is marked once, and never when it was carried out before`(
        seed: UInt64
    ) async throws {
        var random = TestGenerator(seed: seed)
        let story = try await inForce()
        let done = Int(random.number(in: 80...220))
        var isDone = false
        var recorded = 0
        for day in (0..<6).map({ _ in Int(random.number(in: 80...220)) }).sorted() {
            if !isDone, done <= day {
                story.on(done)
                try await fulfil(story, 2, on: done)
                isDone = true
            }
            story.on(day)
            recorded += try await story.sweep()
        }
        let numbers = try await marks(story).map(\.event.fact).map { fact -> Int in
            if case .procedure(.life(.commitmentMissed(let number, _, _, _))) = fact { number } else { 0 }
        }
        #expect(numbers.count == recorded && Set(numbers).count == numbers.count, "seed \(seed), done \(done)")
        if isDone, done <= 120 { #expect(!numbers.contains(2), "seed \(seed), done \(done)") }
    }

    @Test func `the board and the calendar show each with its item, and the sweeper finds and marks it`() async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await ProcedureStory.invited(world, clock)
            try await story.dutiesInForce(due: 120, step: 140)
            func board() async throws -> [DeadlineRow] {
                try await projections.projector.catchUp(world.ledger)
                return try await world.service.deadlines(
                    in: world.ledger, for: world.labourChief, filter: DeadlineFilter(rule: .commitment), limit: 10
                ).rows
            }
            let running = try await board()
            #expect(running.map(\.item) == ["commission", "per_parcel"])
            #expect(running.map(\.standing) == [.running, .running] && running.map(\.daysLeft) == [45, 65])
            let calendar = CalendarFeed.text(of: running)
            #expect(
                calendar.contains("DTSTART;VALUE=DATE:20261002") && calendar.contains("DTSTART;VALUE=DATE:20261022"))
            #expect(calendar.contains("(commission)"))
            story.on(121, hour: 0)
            #expect(try await board().map(\.standing) == [.overdue, .running])
            let sweeper = projections.sweeper(of: world)
            #expect(try await sweeper.sweep(world.ledger) == 1)
            #expect(try await sweeper.sweep(world.ledger) == 0)
            await sweeper.shutdown()
            #expect(try await board().map(\.standing) == [.missed, .running])
            let difference = try await projections.rebuilder.difference("deadlines")
            #expect(difference.isEmpty, "\(difference.examples)")
        }
    }
}
