public import EventSourcing
public import EventStorePostgres

/// What the service needs of a log beyond appending and reading: indexed questions about versions and time.
///
/// The PostgreSQL store is one; tests of the rules bring one that lives in memory.
public protocol NegotiationLog: EventStore {
    /// How many events a stream holds. Complexity: one index look-up.
    func lastVersion(of stream: StreamID, in ledger: LedgerID) async throws -> StreamVersion

    /// Position of the last event recorded at or before an instant; no later append changes the answer.
    ///
    /// - Throws: `EventStoreError.futureTime` for an instant that has not come yet for the log.
    func recordedHead(atOrBefore instant: Timestamp, in ledger: LedgerID) async throws -> GlobalPosition

    /// Makes a ledger unless it is there. Nothing to do for a log in which every ledger exists.
    func ensureLedger(_ ledger: LedgerID, name: String) async throws
    /// The events of some kinds in some streams up to a position of their ledger, in the order recorded.
    func events(
        of streams: [StreamID], types: [EventType], in ledger: LedgerID, throughPosition position: GlobalPosition
    ) async throws -> [RecordedEvent]

    /// Leaves and salts of the events from a position on, in order, at most `count`: what receipts carry.
    func leaves(from position: GlobalPosition, count: Int, in ledger: LedgerID) async throws -> [RecordedLeaf]
}

extension NegotiationLog {
    /// A log that proves nothing has no leaves.
    public func leaves(from position: GlobalPosition, count: Int, in ledger: LedgerID) async throws -> [RecordedLeaf] {
        []
    }
}
