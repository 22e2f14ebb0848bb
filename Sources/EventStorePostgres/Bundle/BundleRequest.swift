public import EventSourcing

/// What is wanted of a ledger for the bundle of one stream.
public struct BundleRequest: Hashable, Sendable {
    /// The ledger.
    public let ledger: LedgerID
    /// The stream whose events go into it.
    public let stream: StreamID
    /// The stream of the ledger's heads records.
    public let heads: StreamID
    /// The stream of the ledger's records of erasures.
    public let erasures: StreamID
    /// Sizes of checkpoints that whoever asks has kept, for which a proof is wanted.
    public let since: [UInt64]
    /// Events that are read at most.
    public let maximumEvents: Int
    /// Bytes of payloads that are read at most.
    public let maximumBytes: Int

    /// A request from its parts.
    public init(
        ledger: LedgerID, stream: StreamID, heads: StreamID, erasures: StreamID, since: [UInt64], maximumEvents: Int,
        maximumBytes: Int
    ) {
        self.ledger = ledger
        self.stream = stream
        self.heads = heads
        self.erasures = erasures
        self.since = since
        self.maximumEvents = maximumEvents
        self.maximumBytes = maximumBytes
    }
}
