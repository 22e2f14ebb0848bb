import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// The clocks before the first session through the service, by the figures of the places that have them.
@Suite struct PreparationClockTests {
    private func invited(_ profile: String) async throws -> ProcedureStory {
        let clock = ProcedureStory.clock()
        return try await ProcedureStory.invited(TestWorld.memory(clock: clock), clock, profile: profile)
    }

    private func rows(_ story: ProcedureStory, _ rule: ClockRule) async throws -> [Deadline] {
        try await story.procedure().deadlines.filter { $0.rule == rule }
    }

    private func schedule(_ story: ProcedureStory, on day: Int) async throws {
        let plan = SessionPlan(
            startsAt: Sample.moment("\(ProcedureStory.day(day))T09:00"), place: .zh("西宁"), form: .negotiationMeeting)
        try await story.bothChiefs(.state(.scheduleSession(plan)))
    }

    /// Nobody does anything by silence; that the time for the talks is over is the clock's own.
    private func sweepsNothingButTheWindow(_ story: ProcedureStory) async throws {
        let recorded = try await story.sweep()
        #expect(recorded == (try await story.state().procedure.abandonment == nil ? 0 : 1))
    }

    @Test(arguments: [
        ("CN-SD@1", 25, "SD §11"), ("CN-SH@1", 34, "SH §17"), ("CN-HA@1", 22, "HA §13"), ("CN-ZJ-NB@1", 26, "NB §10"),
        ("CN-ZJ-HZ@1", 19, "HZ §24"),
    ])
    func `representatives are made known in time, late, or never by silence`(
        profile: String, due: Int, article: String
    ) async throws {
        let story = try await invited(profile)
        try await story.seated()
        let clock = try #require(try await rows(story, .nameRepresentatives).last)
        #expect(clock.party == .employer && clock.status == .running && clock.article?.description == article)
        #expect(clock.due == ProcedureStory.day(due))
        story.on(due)
        try await story.act(story.world.employerChief, .publishRepresentatives(.notice))
        story.on(due + 100)
        try await sweepsNothingButTheWindow(story)
        try await story.act(story.world.labourChief, .publishRepresentatives(.meeting))
        #expect(
            try await rows(story, .nameRepresentatives).map(\.status) == [
                .missed(on: ProcedureStory.day(due + 100)), .met(on: ProcedureStory.day(due)),
            ])
    }

    @Test func `Beijing and Zhejiang count from the first session`() async throws {
        for (profile, before) in [("CN-BJ@1", 0), ("CN-ZJ@1", 7)] {
            let story = try await invited(profile)
            try await story.seated()
            #expect(try await rows(story, .nameRepresentatives).isEmpty)
            try await schedule(story, on: 40)
            #expect(
                try await rows(story, .nameRepresentatives).map(\.due)
                    == Array(repeating: ProcedureStory.day(40 - before), count: 2))
        }
    }

    @Test(arguments: [("CN-SD@1", 40, 30), ("CN-CQ@1", 40, 30), ("CN-ZJ-NB@1", 40, 33), ("CN-HA@1", 40, 33)])
    func `information is due days before the session, and missing until it is given`(
        profile: String, session: Int, due: Int
    ) async throws {
        for (day, isLate) in [(due, false), (due + 60, true)] {
            let story = try await invited(profile)
            try await story.seated()
            try await schedule(story, on: session)
            try await story.act(
                story.world.labourChief, .requestInformation(InformationRequest(subject: .zh("业务量"))))
            let clock = try #require(try await rows(story, .discloseBeforeSession).first)
            #expect(clock.due == ProcedureStory.day(due) && clock.start == ProcedureStory.day(session), "\(profile)")
            story.on(day)
            try await sweepsNothingButTheWindow(story)
            #expect(try await rows(story, .discloseBeforeSession).map(\.status) == [.running])
            try await story.act(
                story.world.employerChief, .discloseInformation(request: 1, documents: [.zh("统计表")]))
            let done = ProcedureStory.day(day)
            #expect(
                try await rows(story, .discloseBeforeSession).map(\.status)
                    == [isLate ? .missed(on: done) : .met(on: done)])
        }
    }

    @Test func `in Hangzhou only what was asked for is due`() async throws {
        let story = try await invited("CN-ZJ-HZ@1")
        try await story.seated()
        try await schedule(story, on: 40)
        #expect(try await rows(story, .discloseBeforeSession).isEmpty)
        try await story.act(
            story.world.labourChief, .requestInformation(InformationRequest(subject: .zh("业务量"))))
        let clock = try #require(try await rows(story, .discloseBeforeSession).first)
        #expect(clock.article?.description == "HZ §25" && clock.party == .employer)
    }

    @Test func `board and calendar show them, and a moved session moves its row`() async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await ProcedureStory.invited(world, clock, profile: "CN-SD@1")
            try await story.seated()
            func board(_ rule: ClockRule) async throws -> [DeadlineRow] {
                try await projections.projector.catchUp(world.ledger)
                return try await world.service.deadlines(
                    in: world.ledger, for: world.labourChief, filter: DeadlineFilter(rule: rule), limit: 10
                ).rows
            }
            try await schedule(story, on: 40)
            #expect(try await board(.discloseBeforeSession).map(\.due) == [ProcedureStory.day(30)])
            try await schedule(story, on: 50)
            let moved = try await board(.discloseBeforeSession)
            #expect(moved.map(\.due) == [ProcedureStory.day(40)] && moved.map(\.standing) == [.running])
            story.on(41)
            #expect(try await board(.discloseBeforeSession).map(\.standing) == [.overdue])
            let named = try await board(.nameRepresentatives)
            #expect(named.map(\.standing) == [.overdue, .overdue])
            let calendar = CalendarFeed.text(of: moved + named)
            #expect(calendar.contains("会前提供资料") && calendar.contains("Naming of representatives"))
            let uids = calendar.split(separator: "\r\n").filter { $0.hasPrefix("UID") }
            #expect(Set(uids).count == 3)
            let difference = try await projections.rebuilder.difference("deadlines")
            #expect(difference.isEmpty, "\(difference.examples)")
        }
    }
}
