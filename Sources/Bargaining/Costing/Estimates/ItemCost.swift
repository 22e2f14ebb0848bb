/// What one term costs. With the assumptions it holds all that the figures follow from.
public struct ItemCost: Hashable, Sendable {
    /// The item.
    public let item: ItemKey
    /// What the item is about: it says how its terms are costed.
    public let subject: Subject
    /// The term as it was costed.
    public let term: Term
    /// Its cost.
    public let outcome: CostOutcome

    /// A cost from its parts.
    public init(item: ItemKey, subject: Subject, term: Term, outcome: CostOutcome) {
        self.item = item
        self.subject = subject
        self.term = term
        self.outcome = outcome
    }
}
