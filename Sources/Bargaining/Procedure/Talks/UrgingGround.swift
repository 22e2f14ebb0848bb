/// Why a higher union urges. The raw value is the storage format.
public enum UrgingGround: String, Hashable, Sendable, CaseIterable {
    /// The invitation was refused.
    case refused
    /// It was not answered in time.
    case overdue
}
