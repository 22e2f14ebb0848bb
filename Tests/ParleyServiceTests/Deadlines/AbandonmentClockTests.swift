import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// The clock of the whole negotiation through the service: what nothing came of is marked once, however late somebody looks.
@Suite struct AbandonmentClockTests {
    private func seated() async throws -> ProcedureStory {
        let clock = ProcedureStory.clock()
        let story = try await ProcedureStory.invited(TestWorld.memory(clock: clock), clock, profile: "CN-SD@1")
        try await story.seated()
        return story
    }

    @Test func `it is marked once, after the last microsecond of the last day`() async throws {
        let story = try await seated()
        let end = ProcedureStory.instant(of: 82, hour: 0, in: story.zone)
        story.set(Timestamp(microseconds: end.microseconds - 1))
        #expect(try await story.sweep() == 0)
        story.set(end)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        #expect(try await story.state().procedure.abandonment?.clock.due == ProcedureStory.day(81))
        #expect(try await story.deadline(.negotiationWindow).status == .missed(on: ProcedureStory.day(82)))
    }

    @Test func `nobody looked for years, and a suspension that stops the window is no end`() async throws {
        let late = try await seated()
        late.on(900)
        #expect(try await late.sweep() == 1)
        #expect(try await late.sweep() == 0)
        let resting = try await seated()
        resting.on(50)
        try await resting.bothChiefs(.state(.suspend(until: ProcedureStory.day(60), .forceMajeure)))
        resting.on(200)
        #expect(try await resting.sweep() == 0)
        try await resting.bothChiefs(.state(.resume))
        #expect(try await resting.sweep() == 0)
        resting.on(400)
        #expect(try await resting.sweep() == 1)
    }
}
