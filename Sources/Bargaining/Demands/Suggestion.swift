/// A suggestion as collected. What it says is a disclosure beside its event, never in it.
public struct Suggestion: Hashable, Sendable {
    /// Its number in the collection, from 1.
    public let number: Int
    /// Where it came from.
    public let entry: SuggestionEntry
    /// Who entered it: a representative of the labour side, not who made it.
    public let seat: SeatID

    /// A suggestion from its parts.
    public init(number: Int, entry: SuggestionEntry, seat: SeatID) {
        self.number = number
        self.entry = entry
        self.seat = seat
    }
}
