/// That a session was adjourned by the side that presided.
public struct SessionAdjournment: Hashable, Sendable {
    /// The session, from 1.
    public let session: Int
    /// Whose chief presided.
    public let chair: Side
    /// The day on which the sides want to go on; `nil` where none is fixed.
    public let until: LocalDay?

    /// An adjournment from its parts.
    public init(session: Int, chair: Side, until: LocalDay?) {
        self.session = session
        self.chair = chair
        self.until = until
    }
}
