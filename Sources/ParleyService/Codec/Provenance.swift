/// How an event came into the log.
public enum Provenance: Hashable, Sendable {
    /// Someone at the table recorded it here.
    case witnessed
    /// It was read from a published history: nobody signed it here (histories/FORMAT.md §6).
    indirect case published(PublishedProvenance)
}
