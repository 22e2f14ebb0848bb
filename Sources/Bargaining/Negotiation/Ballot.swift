/// A vote on what was bargained: its result in words, and counts as far as they are known.
public struct Ballot: Hashable, Sendable {
    /// What the voters decided. The raw value is the storage format.
    public enum Result: String, Hashable, Sendable {
        case approved
        case rejected
    }

    /// The side whose members voted.
    public let side: Side
    /// One party of it.
    public let party: PartyName?
    /// The result in words, perhaps by item.
    public let sheet: TermSheet
    /// The items put to the vote; empty for the deal as a whole.
    public let items: [ItemKey]
    /// The stated result; `nil` where none is stated. Never inferred from words.
    public let result: Result?
    /// Which voting unit, and every published count or share, in the order written: `for_percent`, `votes`, `unit` …
    public let figures: [TermWord]

    /// A ballot from its parts.
    public init(
        side: Side, party: PartyName?, sheet: TermSheet, items: [ItemKey], result: Result?, figures: [TermWord]
    ) {
        self.side = side
        self.party = party
        self.sheet = sheet
        self.items = items
        self.result = result
        self.figures = figures
    }
}
