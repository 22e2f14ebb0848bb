import Bargaining
import Testing

@testable import ParleyService

extension ProcedureStory {
    /// Labour's application of day 20, accepted on day 21.
    func conciliationAccepted() async throws {
        on(20)
        try await act(world.labourChief, .dispute(.requestConciliation(items: [])))
        on(21)
        try await act(authority, .dispute(.acceptConciliation(1)))
    }

    /// The authority draws up an agreement, and both chiefs sign it.
    func settledByAuthority(_ number: Int) async throws {
        let draft = ConciliationAgreement(textHash: DraftText.uncomputed, openItems: [])
        let request = world.request(
            authority, negotiation, .procedure(.dispute(.draftConciliationAgreement(number, draft))),
            remark: "The sides agree on the rate.")
        try await world.recorded(request)
        let agreement = try await state().procedure.disputes.conciliations.last?.agreement
        try await bothChiefs(.dispute(.signConciliationAgreement(number, try #require(agreement).textHash)))
    }
}
