/// An estimate with when it was attached.
public struct EstimateState: Hashable, Sendable {
    /// The estimate.
    public let estimate: AttachedEstimate
    /// When it was attached.
    public let occurredAt: OccurredAt
}
