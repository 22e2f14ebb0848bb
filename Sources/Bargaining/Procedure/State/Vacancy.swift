/// A seat that became vacant and what filled it.
public struct Vacancy: Hashable, Sendable {
    /// Whose seat.
    public let side: Side
    /// When it became vacant.
    public let vacatedAt: OccurredAt
    /// When the side appointed somebody next.
    public internal(set) var filledAt: OccurredAt?
}
