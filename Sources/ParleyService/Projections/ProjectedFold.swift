internal import EventSourcing

/// A stream of a family as a projection sees it.
struct ProjectedFold: Sendable {
    let ledger: LedgerID
    let id: StreamID
    /// A `FoldedStream` of the family.
    let folded: any FoldedValue
}
