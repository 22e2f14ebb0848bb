/// A term that holds by another will than both sides': never counted as agreed (FORMAT §6).
public struct ImposedTerm: Hashable, Sendable {
    /// The term.
    public let term: Term
    /// By whose will.
    public let imposition: Imposition
    /// Whose act it was.
    public let side: Side
    /// When.
    public let occurredAt: OccurredAt
}
