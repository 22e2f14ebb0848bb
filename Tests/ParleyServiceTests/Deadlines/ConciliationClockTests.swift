import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// The clock of a conciliation through the service: what is over is closed once, however late somebody looks.
@Suite struct ConciliationClockTests {
    private func accepted(profile: String = "CN@1") async throws -> ProcedureStory {
        let clock = ProcedureStory.clock()
        let story = try await ProcedureStory.invited(TestWorld.memory(clock: clock), clock, profile: profile)
        try await story.seated()
        try await story.conciliationAccepted()
        return story
    }

    private func rows(_ story: ProcedureStory, _ rule: ClockRule = .conciliation) async throws -> [Deadline] {
        try await story.procedure().deadlines.filter { $0.rule == rule }
    }

    private func closures(_ story: ProcedureStory) async throws -> [DecodedEvent] {
        var events: [DecodedEvent] = []
        for try await event in story.world.service.follow(
            story.negotiation, in: story.world.ledger, for: story.world.auditor, after: .none, finite: true)
        where event.recorded.type.name == "ConciliationClosed" {
            events.append(event)
        }
        return events
    }

    @Test func `a conciliation that is over is closed once, after the last microsecond of its last day`() async throws {
        let story = try await accepted()
        let due = try #require(try await rows(story).first)
        #expect(due.due == ProcedureStory.day(53) && due.status == .running && due.article?.description == "O22 §52")
        let end = ProcedureStory.instant(of: 54, hour: 0, in: story.zone)
        story.set(Timestamp(microseconds: end.microseconds - 1))
        #expect(try await story.sweep() == 0)
        story.set(end)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        let recorded = try await closures(story)
        #expect(recorded.count == 1 && recorded.first?.envelope.seat == nil)
        guard case .procedure(.dispute(.conciliationClosed(let number, let closure)))? = recorded.first?.event.fact
        else {
            Issue.record("not closed")
            return
        }
        #expect(number == 1 && closure.cause == .time && closure.openItems.count == 2)
        #expect(closure.timeliness?.clock.article?.description == "O22 §52")
        #expect(try await rows(story).map(\.status) == [.missed(on: ProcedureStory.day(54))])
    }

    @Test(arguments: [("CN@1", 53, 67), ("CN-CQ@1", 81, 111)])
    func `nobody looked for months: it is closed once, by the figures of the place`(
        profile: String, due: Int, prolonged: Int
    ) async throws {
        let story = try await accepted(profile: profile)
        #expect(try await rows(story).map(\.due) == [ProcedureStory.day(due)])
        story.on(40)
        try await story.act(story.authority, .dispute(.extendConciliation(1, length: nil)))
        #expect(try await rows(story).map(\.due) == [ProcedureStory.day(prolonged)])
        story.on(900)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        let closed = try #require(try await closures(story).first)
        #expect(
            closed.event.occurredAt
                == .instant(ProcedureStory.instant(of: prolonged + 1, hour: 0, in: story.zone)))
    }

    @Test func `an agreement in time leaves nothing to close, and the next conciliation has a clock of its own`()
        async throws
    {
        let story = try await accepted()
        story.on(53)
        try await story.settledByAuthority(1)
        #expect(try await rows(story).map(\.status) == [.met(on: ProcedureStory.day(53))])
        story.on(54)
        #expect(try await story.sweep() == 0)
        try await story.act(story.authority, .dispute(.openConciliation(items: [])))
        story.on(200)
        #expect(try await story.sweep() == 1)
        #expect(try await closures(story).count == 2)
        #expect(try await rows(story).count == 2)
    }

    @Test func `an extension that is recorded after the clock closed it opens it again, and it is closed once more`()
        async throws
    {
        let story = try await accepted()
        story.on(60)
        #expect(try await story.sweep() == 1)
        let request = story.world.request(
            story.authority, story.negotiation, .procedure(.dispute(.extendConciliation(1, length: nil))),
            occurredAt: .day(ProcedureStory.day(52)))
        try await story.world.recorded(request)
        #expect(try await rows(story).map(\.status) == [.running])
        #expect(try await story.sweep() == 0)
        story.on(68)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        #expect(try await rows(story).map(\.status) == [.missed(on: ProcedureStory.day(68))])
    }

    @Test func `the talks rest, and the authority's time runs on`() async throws {
        let story = try await accepted()
        try await story.bothChiefs(.state(.suspend(until: ProcedureStory.day(80), .agreement)))
        story.on(54)
        #expect(try await story.sweep() == 1)
    }

    @Test func `Henan's authority has working days to take an application up, and the sides days to apply`()
        async throws
    {
        let clock = ProcedureStory.clock()
        let story = try await ProcedureStory.invited(TestWorld.memory(clock: clock), clock, profile: "CN-HA@1")
        try await story.seated()
        let window = try #require(try await rows(story, .negotiationWindow).first)
        #expect(try await rows(story, .conciliationApplication).map(\.start) == [window.due])
        story.on(70)
        try await story.act(story.world.labourChief, .dispute(.requestConciliation(items: [])))
        #expect(try await rows(story, .conciliationApplication).map(\.status) == [.met(on: ProcedureStory.day(70))])
        let start = try #require(try await rows(story, .conciliationStart).first)
        #expect(start.status == .running && start.article?.description == "HA §38" && start.party == .authority)
        story.on(300)
        #expect(try await story.sweep() == 0, "an authority takes nothing up by silence")
        try await story.act(story.authority, .dispute(.acceptConciliation(1)))
        #expect(try await rows(story, .conciliationStart).map(\.status) == [.missed(on: ProcedureStory.day(300))])
    }

    @Test(arguments: (1...10).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
    func `however often and late somebody looks, it is closed once, and never when it was settled in time`(
        seed: UInt64
    ) async throws {
        var random = TestGenerator(seed: seed)
        let story = try await accepted()
        let settledOn = Int(random.number(in: 22...90))
        let days = (0..<6).map { _ in Int(random.number(in: 22...90)) }.sorted()
        var recorded = 0
        var isSettled = false
        for day in days {
            if !isSettled, recorded == 0, settledOn <= day {
                story.on(settledOn)
                try await story.settledByAuthority(1)
                isSettled = true
            }
            story.on(day)
            recorded += try await story.sweep()
        }
        #expect(recorded <= 1 && !(isSettled && recorded > 0), "seed \(seed), days \(days), settled \(settledOn)")
        #expect(try await closures(story).count == (isSettled ? 1 : recorded), "seed \(seed)")
        if !isSettled { #expect((recorded == 1) == (days.last ?? 0 > 53), "seed \(seed), days \(days)") }
    }

    @Test func `the board shows it, and the sweeper finds and closes it`() async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await ProcedureStory.invited(world, clock)
            try await story.seated()
            try await story.conciliationAccepted()
            func row() async throws -> DeadlineRow {
                try await projections.projector.catchUp(world.ledger)
                let page = try await world.service.deadlines(
                    in: world.ledger, for: world.labourChief, filter: DeadlineFilter(rule: .conciliation), limit: 10)
                #expect(page.rows.count == 1)
                return try #require(page.rows.first)
            }
            let running = try await row()
            #expect(running.standing == .running && running.party == .authority && running.daysLeft == 32)
            #expect(CalendarFeed.text(of: [running]).contains("DTSTART;VALUE=DATE:20260727"))
            story.on(54, hour: 0)
            #expect(try await row().standing == .overdue)
            let sweeper = projections.sweeper(of: world)
            #expect(try await sweeper.sweep(world.ledger) == 1)
            #expect(try await sweeper.sweep(world.ledger) == 0)
            await sweeper.shutdown()
            let missed = try await row()
            #expect(missed.standing == .missed && missed.settledOn == ProcedureStory.day(54))
            let difference = try await projections.rebuilder.difference("deadlines")
            #expect(difference.isEmpty, "\(difference.examples)")
        }
    }
}
