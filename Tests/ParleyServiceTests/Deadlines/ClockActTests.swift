import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Clocks started, met, missed: each missed one is recorded exactly once, also when nobody looked over the due time.
@Suite struct ClockActTests {
    private func invited(zone: String = TestActs.zone) async throws -> ProcedureStory {
        let clock = ProcedureStory.clock()
        return try await ProcedureStory.invited(TestWorld.memory(clock: clock), clock, zone: zone)
    }

    private func events(_ story: ProcedureStory, _ type: String) async throws -> [DecodedEvent] {
        var events: [DecodedEvent] = []
        for try await event in story.world.service.follow(
            story.negotiation, in: story.world.ledger, for: story.world.auditor, after: .none, finite: true)
        where event.recorded.type.name == type {
            events.append(event)
        }
        return events
    }

    @Test func `an overdue reply is recorded once, after the last microsecond of day 22`() async throws {
        let story = try await invited()
        #expect(try await story.sweep() == 0, "no clock runs before the receipt")
        story.on(2)
        try await story.act(story.world.employerChief, .confirmReceipt)
        let due = try await story.deadline(.reply)
        #expect(due.due == ProcedureStory.day(22) && due.status == .running)
        let end = ProcedureStory.instant(of: 23, hour: 0, in: story.zone)
        story.set(Timestamp(microseconds: end.microseconds - 1))
        #expect(try await story.sweep() == 0)
        story.set(end)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        let recorded = try await events(story, "ReplyOverdue")
        #expect(recorded.count == 1)
        guard case .procedure(.replyOverdue(let clock))? = recorded.first?.event.fact else {
            Issue.record("no overdue reply")
            return
        }
        #expect(clock.rule == .reply && clock.article?.description == "O22 §32" && "\(clock.profile)" == "CN@1")
        #expect(recorded.first?.envelope.seat == nil)
        // Silence is no refusal: the other side can still reply, late.
        story.on(30)
        try await story.act(story.world.employerChief, .acceptInvitation(party: nil))
        #expect(try await story.deadline(.reply).status == .missed(on: ProcedureStory.day(30)))
    }

    @Test func `a reply in time leaves nothing due`() async throws {
        let story = try await invited()
        try await story.seated()
        #expect(try await story.deadline(.reply).status == .met(on: ProcedureStory.day(19)))
        story.on(40)
        #expect(try await story.sweep() == 0)
    }

    @Test func `nobody looked for months: each act is recorded once, when it became due`() async throws {
        let story = try await invited()
        try await story.received()
        let review = try await story.deadline(.review)
        #expect(review.due == ProcedureStory.day(103))
        story.set(ProcedureStory.instant(of: 1_200, hour: 9, in: story.zone))
        #expect(try await story.sweep() == 2, "in force by silence, and expired since")
        #expect(try await story.sweep() == 0)
        let effect = try #require(try await events(story, "AgreementTookEffect").first)
        let dawn = ProcedureStory.instant(of: 104, hour: 0, in: story.zone)
        #expect(effect.event.occurredAt == .instant(dawn))
        let state = try await story.state()
        #expect(state.procedure.effect?.from == ProcedureStory.day(104))
        #expect(state.procedure.isExpired)
        let expired = try #require(try await events(story, "AgreementExpired").first)
        #expect(expired.event.occurredAt == .instant(try #require(TimestampText.parse("2028-09-28T16:00:00Z"))))
    }

    @Test func `an objection in time leaves no effect by silence, and the next receipt starts the review anew`()
        async throws
    {
        let story = try await invited()
        try await story.received()
        story.on(97)
        try await story.act(story.authority, .raiseObjection(draft: 1, clauses: [2]))
        story.on(99)
        #expect(try await story.sweep() == 0)
        try await story.draft(2)
        try await story.vote(2)
        try await story.bothChiefs(.signAgreement(2, try await story.hash()))
        try await story.act(story.world.employerChief, .refileAgreement(draft: 2, copies: 3))
        story.on(101)
        try await story.act(story.authority, .recordReceipt(draft: 2))
        story.on(116)
        #expect(try await story.sweep() == 0)
        story.on(117, hour: 0)
        #expect(try await story.sweep() == 1)
        #expect(try await story.state().procedure.effect?.from == ProcedureStory.day(117))
    }

    @Test(arguments: [("2026-03-03", "2026-03-24T04:00:00Z"), ("2026-10-28", "2026-11-18T05:00:00Z")])
    func `the due day ends at midnight at the table, on either side of a change of the clocks`(
        received: String, midnight: String
    ) async throws {
        let clock = ManualServiceClock(try #require(TimestampText.parse("\(received)T15:00:00Z")))
        let story = try await ProcedureStory.invited(
            TestWorld.memory(clock: clock), clock, zone: "America/New_York")
        try await story.act(story.world.employerChief, .confirmReceipt)
        let end = try #require(TimestampText.parse(midnight))
        story.set(Timestamp(microseconds: end.microseconds - 1))
        #expect(try await story.sweep() == 0)
        story.set(end)
        #expect(try await story.sweep() == 1)
    }

    @Test func `two services that notice at the same time record one act`() async throws {
        let story = try await invited()
        story.on(2)
        try await story.act(story.world.employerChief, .confirmReceipt)
        story.on(23)
        async let first = story.sweep()
        async let second = story.sweep()
        #expect(try await first + second == 1)
    }

    @Test(arguments: (1...12).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
    func `however often and late somebody looks, silence is recorded once and a reply in time never`(
        seed: UInt64
    ) async throws {
        var random = TestGenerator(seed: seed)
        let story = try await invited()
        story.on(2)
        try await story.act(story.world.employerChief, .confirmReceipt)
        let replyDay = Int(random.number(in: 3...60))
        let days = (0..<6).map { _ in Int(random.number(in: 3...60)) }.sorted()
        var recorded = 0
        var isReplied = false
        var wasLookedAtInSilence = false
        for day in days {
            if !isReplied, replyDay <= day {
                story.on(replyDay)
                try await story.act(story.world.employerChief, .acceptInvitation(party: nil))
                isReplied = true
            }
            story.on(day)
            if !isReplied, day > 22 { wasLookedAtInSilence = true }
            recorded += try await story.sweep()
        }
        #expect(recorded == (wasLookedAtInSilence ? 1 : 0), "seed \(seed), days \(days), reply on \(replyDay)")
        let status = try await story.deadline(.reply).status
        switch (isReplied, wasLookedAtInSilence) {
        case (true, _):
            let day = ProcedureStory.day(replyDay)
            #expect(status == (replyDay <= 22 ? .met(on: day) : .missed(on: day)), "seed \(seed)")
        case (false, true): #expect(status == .missed(on: ProcedureStory.day(23)), "seed \(seed)")
        case (false, false): #expect(status == .running, "seed \(seed)")
        }
    }
}
