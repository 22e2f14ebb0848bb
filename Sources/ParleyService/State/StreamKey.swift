internal import EventSourcing

/// A stream of a ledger, as the key of a cache.
struct StreamKey: Hashable, Sendable {
    let ledger: LedgerID
    let stream: StreamID
}
