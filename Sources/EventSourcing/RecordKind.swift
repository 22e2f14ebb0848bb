/// What an event is to those who check the log without reading it; a flag of its leaf.
public enum RecordKind: Hashable, Sendable {
    /// An event like any other.
    case ordinary
    /// Says that personal content was erased, which and why.
    case erasure
    /// Commits to the last version of every stream of the ledger.
    case heads
}
