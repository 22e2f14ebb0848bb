import Bargaining
import Testing

@testable import ParleyService

extension ProcedureStory {
    /// A platform agreement in force from day 75 on: the employers owe a duty by each of these days, the second one by the
    /// rate's step.
    func dutiesInForce(due: Int, step: Int) async throws {
        try await seated()
        on(71)
        let schedule = Term(
            .schedule(
                unit: TestActs.unit("CNY/parcel"),
                steps: [
                    DatedStep(from: "2026-07-01", amount: TestActs.decimal("1.05")),
                    DatedStep(from: Self.day(step).description, amount: TestActs.decimal("1.10")),
                ]))
        let duty = Term(.procedure(duty: "Show the ratio in the app", owner: .employer, due: Self.day(due)))
        for (number, entry) in [
            ("E-1", ItemTerm(item: TestActs.pieceRate, term: schedule)),
            ("E-2", ItemTerm(item: TestActs.commission, term: duty)),
        ] {
            try await act(
                world.employerChief, .makeOffer(ProposalDraft(sheet: TermSheet(entries: [entry]))))
            try await act(world.labourChief, .acceptOffer(TestActs.number(number)))
        }
        on(75)
        let plan = DraftPlan(
            kind: .platformAgreement, binding: .allInScope, validFrom: Self.day(75),
            validThrough: Sample.day("2028-09-28"), workersInScope: 2_140, textHash: DraftText.uncomputed)
        try await bothChiefs(.state(.assembleDraft(plan)))
        try await bothChiefs(.signAgreement(1, try await hash()))
    }
}
