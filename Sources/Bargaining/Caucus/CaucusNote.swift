/// A note of a side. What it says is a disclosure beside the event, never in it.
public struct CaucusNote: Hashable, Sendable {
    /// Its number in the caucus, from 1.
    public let number: Int
    /// Who wrote it.
    public let seat: SeatID

    /// A note from its parts.
    public init(number: Int, seat: SeatID) {
        self.number = number
        self.seat = seat
    }
}
