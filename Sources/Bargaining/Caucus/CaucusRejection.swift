/// The rule of a caucus that refused an act: one case a rule.
public enum CaucusRejection: Error, Hashable, Sendable {
    /// Mandates, releases and drops are the chief's.
    case onlyTheChiefMay
    /// A limit or draft names an item that the negotiation does not have.
    case itemUnknown(ItemKey)
    /// A limit is in another unit than its item.
    case unitNotOfItem(ItemKey, given: Unit, expected: Unit)
    /// A mandate limits one item twice in one direction.
    case limitNamedTwice(ItemKey)
    /// No amount lies between the two limits of an item.
    case limitsContradict(ItemKey)
    /// The mandate would have run out already.
    case mandateEndsInThePast
    case mandateUnknown(Int)
    case mandateAlreadyRevoked(Int)
    /// A draft has neither terms nor a statement.
    case draftEmpty
    case parkedUnknown(Int)
    /// It was released or dropped before.
    case parkedAlreadyDecided(Int)
    /// A cost estimate without any cost.
    case estimateEmpty
    case estimateUnknown(Int)
    /// It was released before.
    case estimateAlreadyReleased(Int)
    case tooManyEstimates
    case tooManyNotes
    case tooManyMandates
    case tooManyDrafts
    case tooManyParked
}
