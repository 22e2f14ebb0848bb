import Bargaining
import Crypto
import EventSourcing
import StrictJSON
import Testing

@testable import ParleyService

@Suite struct DraftTextTests {
    private func story() async throws -> ProcedureStory {
        let clock = ProcedureStory.clock()
        return try await ProcedureStory.invited(TestWorld.memory(clock: clock), clock)
    }

    @Test func `the service computes the hash, and anybody can from what a read shows`() async throws {
        let story = try await story()
        try await story.drafted()
        let draft = try #require(try await story.state().procedure.currentDraft)
        #expect(draft.draft.plan.textHash != DraftText.uncomputed)
        #expect(draft.draftSignatures.completedOn == ProcedureStory.day(75))
        var writer = JSONWriter()
        ProcedureRendering.write(try await story.procedure(), to: &writer)
        let shown = JSONCursor(try JSONReader.parse(writer.bytes, limits: .request))
        let drafts = try shown.object()["drafts"]
        guard case .array(let all)? = drafts, case .object(let first)? = all.first, let text = first["text"],
            case .string(let hash)? = first["text_hash"]
        else {
            Issue.record("no draft is shown")
            return
        }
        #expect(Hexadecimal.text(Array(SHA256.hash(data: CanonicalJSON.bytes(of: text)))) == hash)
    }

    @Test func `a plan that names another text is refused, one that names the computed text is not`() async throws {
        let story = try await story()
        try await story.settled()
        let plan = ProcedureStory.plan
        func named(_ hash: ContentHash) -> NegotiationAct {
            .procedure(
                .state(
                    .assembleDraft(
                        DraftPlan(
                            kind: plan.kind, binding: plan.binding, validFrom: plan.validFrom,
                            validThrough: plan.validThrough, workersInScope: plan.workersInScope, textHash: hash))))
        }
        let refused = try await story.world.service.perform(
            story.world.request(story.world.labourChief, story.negotiation, named(Sample.hash(7))))
        guard case .rejected(.procedure(.textDiffers(1))) = refused else {
            Issue.record("another text was stated: \(refused)")
            return
        }
        let hash = try DraftText(of: plan, in: try await story.state()).hash()
        try await story.act(story.world.labourChief, named(hash))
        // The other side names none: it states the same text.
        try await story.act(story.world.employerChief, .state(.assembleDraft(plan)))
        #expect(try await story.hash() == hash)
    }

    @Test func `other terms, another term or another kind give another text`() async throws {
        let story = try await story()
        try await story.settled()
        let state = try await story.state()
        let plan = ProcedureStory.plan
        let plans = [
            plan,
            DraftPlan(
                kind: .wageAgreement, binding: plan.binding, validFrom: plan.validFrom, validThrough: plan.validThrough,
                workersInScope: plan.workersInScope, textHash: plan.textHash),
            DraftPlan(
                kind: plan.kind, binding: .allInScope, validFrom: plan.validFrom, validThrough: plan.validThrough,
                workersInScope: plan.workersInScope, textHash: plan.textHash),
            DraftPlan(
                kind: plan.kind, binding: plan.binding, validFrom: plan.validFrom,
                validThrough: Sample.day("2028-09-29"),
                workersInScope: plan.workersInScope, textHash: plan.textHash),
        ]
        var hashes = Set(try plans.map { try DraftText(of: $0, in: state).hash() })
        let text = DraftText(of: plan, in: state)
        hashes.insert(try DraftText(plan: plan, clauses: Array(text.clauses.reversed())).hash())
        hashes.insert(try DraftText(plan: plan, clauses: Array(text.clauses.dropLast())).hash())
        #expect(hashes.count == 6)
    }
}
