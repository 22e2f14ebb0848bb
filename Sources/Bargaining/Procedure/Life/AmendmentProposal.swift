/// That a side asks to change the agreement in force (变更, Order 22 §39). The reason is a disclosure beside the event.
public struct AmendmentProposal: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Who asks.
    public let side: Side
    /// The items of the agreement that would change, in the order named; empty for the agreement as a whole.
    public let items: [ItemKey]

    /// A proposal from its parts.
    public init(number: Int, side: Side, items: [ItemKey]) {
        self.number = number
        self.side = side
        self.items = items
    }
}
