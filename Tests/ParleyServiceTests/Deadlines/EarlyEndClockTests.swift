import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// The clock of an agreement's early end through the service: it starts where the place sets one, and nobody reports by
/// silence.
@Suite struct EarlyEndClockTests {
    private func dissolved(_ world: TestWorld, _ clock: ManualServiceClock, _ profile: String) async throws
        -> ProcedureStory
    {
        let story = try await ProcedureStory.invited(world, clock, profile: profile)
        try await story.dutiesInForce(due: 120, step: 140)
        story.on(100)
        try await story.bothChiefs(.state(.dissolveAgreement))
        return story
    }

    @Test(arguments: [("CN-BJ@1", 110, "BJ §48"), ("CN-ZJ@1", 106, "ZJ §33")])
    func `the report is due by the figure of the place, and time alone records nothing`(
        profile: String, due: Int, article: String
    ) async throws {
        let clock = ProcedureStory.clock()
        let story = try await dissolved(TestWorld.memory(clock: clock), clock, profile)
        let report = try await story.deadline(.earlyEndReport)
        #expect(report.due == ProcedureStory.day(due) && report.article?.description == article)
        #expect(report.status == .running && report.party == .employer)
        let rules = try await story.procedure().deadlines.map(\.rule)
        #expect(!rules.contains(.termEnd) && !rules.contains(.commitment))
        story.on(900)
        #expect(try await story.sweep() == 0)
        let request = story.world.request(
            story.world.employerChief, story.negotiation, .procedure(.life(.fileDissolution)),
            occurredAt: .day(ProcedureStory.day(due)))
        try await story.world.recorded(request)
        #expect(try await story.deadline(.earlyEndReport).status == .met(on: ProcedureStory.day(due)))
    }

    @Test func `where the place sets none, none runs`() async throws {
        let clock = ProcedureStory.clock()
        let story = try await dissolved(TestWorld.memory(clock: clock), clock, "CN@1")
        #expect(try await story.procedure().deadlines.allSatisfy { $0.rule != .earlyEndReport })
    }

    @Test func `the board follows: the clocks of the term go, that of the report comes`() async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await dissolved(world, clock, "CN-BJ@1")
            try await projections.projector.catchUp(world.ledger)
            let rows = try await world.service.deadlines(
                in: world.ledger, for: world.employerChief, filter: DeadlineFilter(standing: .running), limit: 50
            ).rows
            #expect(rows.contains { $0.rule == .earlyEndReport && $0.due == ProcedureStory.day(110) })
            #expect(!rows.contains { [.termEnd, .commitment, .publish].contains($0.rule) })
            story.on(111)
            let overdue = try await world.service.deadlines(
                in: world.ledger, for: world.labourChief, filter: DeadlineFilter(standing: .overdue), limit: 50
            ).rows
            #expect(overdue.map(\.rule).contains(.earlyEndReport))
            let difference = try await projections.rebuilder.difference("deadlines")
            #expect(difference.isEmpty, "\(difference.examples)")
        }
    }
}
