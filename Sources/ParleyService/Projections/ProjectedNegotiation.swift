internal import EventSourcing

/// A negotiation as a projection sees it: folded up to some position of its ledger.
struct ProjectedNegotiation: Sendable {
    let ledger: LedgerID
    let id: StreamID
    let folded: FoldedNegotiation
    /// The law under which its clocks are counted.
    let rulebook: Rulebook
    /// Its whole course; `nil` while its content is under embargo.
    let disclosed: DisclosedNegotiation?
}
