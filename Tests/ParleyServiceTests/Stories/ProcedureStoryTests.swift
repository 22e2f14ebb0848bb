import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct ProcedureStoryTests {
    private func story(_ language: Language) async throws -> [String] {
        let clock = ProcedureStory.clock()
        let story = try await ProcedureStory.invited(TestWorld.memory(clock: clock), clock)
        try await story.received()
        story.on(104)
        #expect(try await story.sweep() == 1)
        try await story.act(story.world.employerChief, .publish(.platform))
        try await story.bothChiefs(
            .state(.accede(Accession(enterprise: TestActs.party("Firm 1"), workers: 1_610))))
        var before = Negotiation.initialState
        var lines: [String] = []
        for try await event in story.world.service.follow(
            story.negotiation, in: story.world.ledger, for: story.world.auditor, after: .none, finite: true)
        {
            if case .procedure = event.event.fact {
                lines.append(StoryTelling.tell(event, before: before, language: language))
            }
            Negotiation.evolve(&before, event.event)
        }
        return lines
    }

    @Test func `the procedure is told in English`() async throws {
        let lines = try await story(.en)
        let expected = [
            "The labour side admits the labour authority to the table.",
            "Draft 1 is ratified.",
            "Vote on draft 1: 60 for, 24 against, 0 abstaining, 84 of 120 present; 60 votes where 60 are needed: passed "
                + "(O22 §36).",
            "The authority receives draft 1. Its review: by 15 September 2026 (CN@1, O22 §45).",
            "Firm 1 joins with 1610 workers: 1610 of 2140 covered, a share of 0.7523.",
        ]
        for line in expected { #expect(lines.contains(line), "\(line)\n\(lines.joined(separator: "\n"))") }
        #expect(
            lines.contains {
                $0.hasPrefix("The agreement is in force from 16 September 2026: the authority was silent")
            })
    }

    @Test func `the procedure is told in Chinese`() async throws {
        let lines = try await story(.zh)
        let expected = [
            "职工方邀请劳动行政部门列席。", "第 1 号草案获得通过。",
            "第 1 号草案表决：应到 120 人，实到 84 人，赞成 60 票，反对 24 票，弃权 0 票；须 60 票，得 60 票，通过（O22 §36）。",
            "Firm 1加入，职工 1610 人：覆盖 1610 人，范围内共 2140 人，覆盖率 0.7523。",
        ]
        for line in expected { #expect(lines.contains(line), "\(line)\n\(lines.joined(separator: "\n"))") }
        #expect(lines.contains { $0.hasPrefix("协议自2026年9月16日起生效：劳动行政部门至2026年9月15日未提出异议") })
    }

    @Test(arguments: Language.allCases)
    func `no fact of the procedure is passed over in silence`(language: Language) {
        let voice: any StoryVoice = language == .en ? EnglishVoice() : ChineseVoice()
        let story = Story(voice: voice, before: Negotiation.initialState, after: Negotiation.initialState)
        let facts =
            ProcedureFactSamples.all + ProcedureFactSamples.others + RecordFactSamples.all
            + GroundworkFactSamples.all + RecordFactSamples.abandonment
        let lines = facts.map { story.line(.procedure($0)) }
        for (fact, line) in zip(facts, lines) {
            #expect(line.hasSuffix(".") || line.hasSuffix("。"), "\(fact): \(line)")
            #expect(!line.contains("Optional(") && !line.contains(".."), "\(line)")
        }
        #expect(Set(lines).count == lines.count)
    }
}
