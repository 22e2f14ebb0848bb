/// The central view of a negotiation: item by item, where both sides stand (DESIGN §5, §6.1).
///
/// Computed from the state alone, so the same events give the same table on every machine.
public struct BargainingTable: Hashable, Sendable {
    /// Where the negotiation stands; `nil` before its first event.
    public let status: NegotiationStatus?
    /// One row for each admitted item, in the order of the agenda.
    public let rows: [TableRow]

    /// The row of an item; `nil` where the table has none. Complexity: linear in the rows.
    public func row(_ key: ItemKey) -> TableRow? { rows.first { $0.key == key } }
}
