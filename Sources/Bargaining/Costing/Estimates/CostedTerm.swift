/// A term to be costed.
public struct CostedTerm: Hashable, Sendable {
    /// The item.
    public let item: ItemKey
    /// What the item is about.
    public let subject: Subject
    /// The term.
    public let term: Term

    /// A term from its parts.
    public init(item: ItemKey, subject: Subject, term: Term) {
        self.item = item
        self.subject = subject
        self.term = term
    }
}
