/// A proposal to change the agreement and what became of it.
public struct AmendmentState: Hashable, Sendable {
    /// As proposed.
    public let proposal: AmendmentProposal
    /// What both sides agreed on; `nil` while they have not.
    public internal(set) var amendment: Amendment?

    init(proposal: AmendmentProposal) { self.proposal = proposal }
}
