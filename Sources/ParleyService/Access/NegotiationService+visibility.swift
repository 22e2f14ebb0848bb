internal import Bargaining
internal import EventSourcing

extension NegotiationService {
    /// Whether a principal may read a negotiation of a ledger it works in: it holds or held a seat, is the addressee of
    /// the invitation, or is an auditor; published records are open to everybody who bargains or audits.
    func isVisible(_ folded: FoldedNegotiation, to principal: Principal, as seat: SeatID?) -> Bool {
        guard folded.exists else { return false }
        if principal.isAuditor { return true }
        if folded.state.opening?.published != nil { return principal.readsPublishedRecords }
        guard principal.mayAct, let seat else { return false }
        return folded.state.seats[seat] != nil || folded.state.invitation?.addressee == seat
    }

    /// The pseudonym of a principal in a negotiation; `nil` when it was never named anywhere.
    func seat(of principal: Principal, in negotiation: StreamID, _ ledger: LedgerID) async throws -> SeatID? {
        try await keys.pseudonym(of: principal.id, in: negotiation, ledger)
    }
}
