/// That an agreement was made known.
public struct PublicationState: Hashable, Sendable {
    /// By whom.
    public let side: Side
    /// Where.
    public let channel: PublicationChannel
}
