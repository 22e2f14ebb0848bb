import Bargaining
import Testing

/// What analysts may see stays so: along random histories of the whole procedure, whatever is done, objected to or voided.
@Suite struct DisclosureTests {
    /// What a history shows about the disclosure of its negotiation.
    private struct Course {
        /// The step at which the content was disclosed first.
        var disclosedAt: Int?
        /// The first step at which it was taken back, with the act.
        var takenBack: String?
        /// The first step at which it was disclosed although no agreement is in force or published and nobody parted.
        var early: String?
        /// Whether the table was settled, but not disclosed, for a step at least.
        var settledUnderEmbargo = false
    }

    private static func play(
        _ seed: UInt64, by isDisclosed: (NegotiationState) -> Bool = { $0.isDisclosed }
    ) -> Course {
        var history = RandomNegotiation(seed: seed)
        var course = Course()
        for index in 0..<HistoryRun.steps {
            let step = history.step()
            let state = step.after
            if isDisclosed(state) {
                if course.disclosedAt == nil { course.disclosedAt = index }
                let isPublic = state.procedure.agreementInForce != nil || !state.procedure.publications.isEmpty
                if !isPublic, state.conclusion != .withoutAgreement, course.early == nil {
                    course.early = "seed \(seed), step \(index): \(step.act)"
                }
            } else {
                if course.disclosedAt != nil, course.takenBack == nil {
                    course.takenBack = "seed \(seed), step \(index): \(step.act)"
                }
                if state.conclusion == .withAgreement { course.settledUnderEmbargo = true }
            }
        }
        return course
    }

    @Test func `content that was disclosed is never taken back, and never disclosed early`() {
        let courses = HistoryRun.seeds.map { Self.play($0) }
        #expect(courses.compactMap(\.takenBack) == [])
        #expect(courses.compactMap(\.early) == [])
        // The histories come to both sides of the line.
        #expect(courses.count { $0.disclosedAt != nil } >= 80)
        #expect(courses.count { $0.disclosedAt == nil } >= 20)
        #expect(courses.contains { $0.settledUnderEmbargo })
    }

    /// The line drawn elsewhere is noticed by the same histories.
    @Test func `a settled table would be too early, and is`() {
        let courses = HistoryRun.seeds.map { seed in Self.play(seed) { $0.conclusion == .withAgreement } }
        #expect(courses.contains { $0.early != nil })
    }
}
