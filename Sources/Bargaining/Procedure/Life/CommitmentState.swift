/// What became of a commitment.
public struct CommitmentState: Hashable, Sendable {
    /// That it was carried out, in the word of the side that owes it; the last one where it was recorded again.
    public internal(set) var fulfilment: CommitmentFulfilment?
    /// Who disputes that; `nil` where nobody does.
    public internal(set) var disputedBy: Side?
    /// Whether the clock recorded that its day passed. A fulfilment recorded since counts over it (decision 0012).
    public internal(set) var isMissed = false
}
