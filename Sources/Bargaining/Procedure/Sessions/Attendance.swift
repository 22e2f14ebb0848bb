/// Who was at a session, by pseudonym.
public struct Attendance: Hashable, Sendable {
    /// The session, from 1.
    public let session: Int
    /// The seats of those who were there, each once, in the order named.
    public let present: [SeatID]

    /// An attendance from its parts.
    public init(session: Int, present: [SeatID]) {
        self.session = session
        self.present = present
    }
}
