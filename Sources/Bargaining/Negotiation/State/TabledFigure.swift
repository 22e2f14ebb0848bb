/// The last figure that stood before a position in words or of unknown value: shown beside it, marked as older (FORMAT §4).
public struct TabledFigure: Hashable, Sendable {
    /// The act that tabled it.
    public let proposal: ProposalNumber
    /// The figure.
    public let term: Term
    /// Since when it stood.
    public let since: OccurredAt
}
