/// An act of a side or a neutral that says something about items but tables no position: a statement, a stoppage,
/// mediation, an impasse, imposed terms, an agreement.
public struct SheetAct: Hashable, Sendable {
    /// Whose act the record reports.
    public let side: Side
    /// One party of the side.
    public let party: PartyName?
    /// The items it is about, in order; empty for the negotiation as a whole.
    public let items: [ItemKey]
    /// What it says.
    public let sheet: TermSheet
    /// What it depends on.
    public let conditions: [Condition]

    /// An act from its parts.
    public init(
        side: Side, party: PartyName?, items: [ItemKey], sheet: TermSheet, conditions: [Condition] = []
    ) {
        self.side = side
        self.party = party
        self.items = items
        self.sheet = sheet
        self.conditions = conditions
    }
}
