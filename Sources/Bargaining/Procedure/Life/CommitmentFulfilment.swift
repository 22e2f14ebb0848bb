/// That a commitment was carried out, in the word of a side; the evidence is a disclosure beside the event.
public struct CommitmentFulfilment: Hashable, Sendable {
    /// The item on which it was agreed.
    public let item: ItemKey
    /// Who says so: the side that owes it.
    public let side: Side
    /// The clock of the commitment, with the day on which it was carried out.
    public let timeliness: Timeliness

    /// A fulfilment from its parts.
    public init(item: ItemKey, side: Side, timeliness: Timeliness) {
        self.item = item
        self.side = side
        self.timeliness = timeliness
    }
}
