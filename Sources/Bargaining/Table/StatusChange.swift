/// A change of the negotiation's status between two tables.
public struct StatusChange: Hashable, Sendable {
    /// The status in the earlier table.
    public let before: NegotiationStatus?
    /// The status in the later table.
    public let after: NegotiationStatus?
}
