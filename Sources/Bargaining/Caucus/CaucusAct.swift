/// What a person of a side wants to record in its caucus.
public enum CaucusAct: Hashable, Sendable {
    /// The text is a disclosure.
    case recordNote
    case grantMandate([MandateLimit], validUntil: LocalMoment?)
    case revokeMandate(Int)
    case keepDraft(ProposalDraft)
    /// Keeps an estimate, with what its proposals cost by the rules of the shared record.
    case keepEstimate(CostEstimateDraft, costs: [ProposalCost])
    /// Releases an estimate, which is then attached on the shared record.
    case releaseEstimate(Int)
    /// Done by the service, where somebody tables terms outside the mandate.
    case park(Tabling, [MandateBreach])
    /// Confirms a parked position, which is then tabled.
    case release(Int)
    case drop(Int)
}
