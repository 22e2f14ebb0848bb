/// Something on the way that is no position: a session, a deadline.
public struct CourseMark: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
        /// A session began; its number, from 1.
        case session(Int)
        /// Something was due, and what became of it.
        case deadline(ClockRule, DeadlineStatus)
    }

    /// What it is.
    public let kind: Kind
    /// When.
    public let occurredAt: OccurredAt

    /// A mark from its parts.
    public init(_ kind: Kind, at occurredAt: OccurredAt) {
        self.kind = kind
        self.occurredAt = occurredAt
    }
}
