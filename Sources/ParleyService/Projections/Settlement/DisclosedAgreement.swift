internal import Bargaining
internal import EventSourcing

/// An agreement of a disclosed negotiation: what it settled, its nominal term and what became of it.
struct DisclosedAgreement: Sendable {
    /// An item that it settled.
    struct Settled: Sendable {
        let item: ItemState
        /// The agreed term in the words in which it was agreed.
        let term: Term
        /// When both sides agreed on it at the table.
        let agreedAt: OccurredAt
    }

    /// Live: number of its draft; in a published record its place among the times of agreement, from 1.
    let number: Int
    /// The draft that became it; `nil` in published records.
    let draft: DraftState?
    /// What it settled, in the order of the agenda.
    let settled: [Settled]
    /// When it was concluded.
    let settledAt: OccurredAt

    /// The day of the second signature.
    var signedOn: LocalDay? {
        guard let draft else { return nil }
        let beforeVote = draft.draft.signing == .beforeCongress ? draft.draftSignatures.completedOn : nil
        return draft.agreementSignatures.completedOn ?? beforeVote
    }

    /// The nominal term; `nil` where the record does not tell.
    var term: AgreementTerm? {
        guard let plan = draft?.draft.plan else { return nil }
        return AgreementTerm(from: plan.validFrom, through: plan.validThrough)
    }

    /// Workers whom it binds; `nil` where not known.
    func workersCovered(_ state: NegotiationState) -> Int64? {
        guard let plan = draft?.draft.plan else { return nil }
        switch plan.binding {
        case .allInScope: return plan.workersInScope
        case .accededList: return state.procedure.accessions.reduce(0) { $0 + $1.workers }
        }
    }
}
