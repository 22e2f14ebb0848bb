/// The end state of one item in a published record.
public struct ItemOutcome: Hashable, Sendable {
    /// The item.
    public let item: ItemKey
    /// The term in force at the end; `nil` where nothing is in force or it is not known.
    public let term: Term?

    /// An outcome from its parts.
    public init(item: ItemKey, term: Term?) {
        self.item = item
        self.term = term
    }
}
