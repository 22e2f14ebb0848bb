/// A term on one agenda item.
public struct ItemTerm: Hashable, Sendable {
    /// The item.
    public let item: ItemKey
    /// The term on it.
    public let term: Term

    /// A pair from its parts.
    public init(item: ItemKey, term: Term) {
        self.item = item
        self.term = term
    }
}
