/// Terms that lay outside the mandate when somebody wanted to table them: kept, so that nothing is lost, and not tabled.
public struct ParkedPosition: Hashable, Sendable {
    /// What became of it. The raw value is the word of the API.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case parked
        /// The chief confirmed it; it then goes on the table.
        case released
        case dropped
    }

    /// Its number in the caucus, from 1.
    public let number: Int
    /// Who wanted to table it.
    public let seat: SeatID
    /// What was to be tabled.
    public let tabling: Tabling
    /// Where it went beyond the mandate, at least once.
    public let breaches: [MandateBreach]
    /// What became of it.
    public internal(set) var status = Status.parked

    /// A position as parked.
    public init(number: Int, seat: SeatID, tabling: Tabling, breaches: [MandateBreach]) {
        self.number = number
        self.seat = seat
        self.tabling = tabling
        self.breaches = breaches
    }
}
