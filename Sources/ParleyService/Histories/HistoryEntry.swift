public import Bargaining

/// One statement of a history, ready to be recorded.
public struct HistoryEntry: Hashable, Sendable {
    /// What it states.
    public let entry: PublishedEntry
    /// When it happened.
    public let occurredAt: OccurredAt
    /// Where it stands in the file and everything else that the file says about it.
    public let provenance: PublishedProvenance
}
