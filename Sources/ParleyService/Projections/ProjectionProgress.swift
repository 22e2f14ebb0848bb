/// How far long work on a read model has come.
public struct ProjectionProgress: Hashable, Sendable {
    /// What is being done.
    public enum Phase: String, Hashable, Sendable {
        /// Folding the log into new tables.
        case folding
        /// Following what was recorded meanwhile.
        case catchingUp = "catching-up"
        /// Comparing, and moving the new tables into place.
        case finishing
    }

    /// The read model.
    public let name: String
    /// What is being done.
    public let phase: Phase
    /// Events done.
    public let done: Int64
    /// Events to be done, as far as known.
    public let total: Int64
}
