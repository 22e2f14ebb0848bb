/// That the union brought a dispute over performance before the arbitration commission (Labour Contract Law §56).
public struct ArbitrationRequest: Hashable, Sendable {
    /// Who for labour brought it. The raw value is the storage format.
    public enum Claimant: String, Hashable, Sendable, CaseIterable {
        /// The side's chief, for the union at the table.
        case labour
        /// The higher union.
        case federation
    }

    /// Its number, from 1.
    public let number: Int
    /// Who brought it.
    public let claimant: Claimant
    /// The items of the agreement that it is about, in the order named; empty for the agreement as a whole.
    public let items: [ItemKey]
    /// On which day.
    public let day: LocalDay

    /// A request from its parts.
    public init(number: Int, claimant: Claimant, items: [ItemKey], day: LocalDay) {
        self.number = number
        self.claimant = claimant
        self.items = items
        self.day = day
    }
}
