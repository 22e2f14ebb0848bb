/// What an act says: terms on items, or something about the negotiation as a whole, or both.
public struct TermSheet: Hashable, Sendable {
    /// The most items one act may name.
    public static let maximumEntries = 500

    /// Terms by item, in the order written, no item twice.
    public let entries: [ItemTerm]
    /// What is said about the negotiation as a whole: `text` or `unknown`.
    public let statement: Term?

    /// A sheet from its parts.
    public init(entries: [ItemTerm] = [], statement: Term? = nil) {
        self.entries = entries
        self.statement = statement
    }

    /// The items, in order.
    public var items: [ItemKey] { entries.map(\.item) }
}
