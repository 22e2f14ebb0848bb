/// How far a run over the whole log has come.
public struct ProjectionProgress: Hashable, Sendable {
    /// What is being done.
    public enum Phase: String, Hashable, Sendable {
        /// Folding the log into new tables; counted in events.
        case folding
        /// Making keys and indexes; counted in tables.
        case indexing
        /// Following what was recorded meanwhile; counted in events.
        case catchingUp = "catching-up"
        /// Comparing, and moving the new tables into place.
        case finishing
    }

    /// What is being done.
    public let phase: Phase
    /// Steps done.
    public let done: Int64
    /// Steps to be done, as far as known.
    public let total: Int64
}
