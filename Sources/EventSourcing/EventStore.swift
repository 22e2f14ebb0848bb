/// The port to the log: append items, read streams and the whole ledger, find receipts.
///
/// Two adapters hold to one contract suite: `InMemoryEventStore` here and the PostgreSQL store.
public protocol EventStore: Sendable {
    /// Appends one item. Durable when it returns ``AppendOutcome/appended(_:)``.
    ///
    /// - Throws: errors of the adapter for what nobody planned: no connection, overload, an unknown commit.
    func append(_ item: AppendItem, to ledger: LedgerID) async throws -> AppendOutcome

    /// Events of one stream after a version, in order, at most `limit`.
    func events(
        of stream: StreamID, in ledger: LedgerID, after version: StreamVersion, limit: Int
    ) async throws -> [RecordedEvent]

    /// Events of a ledger after a position, in order, without a hole, at most `limit`.
    func events(in ledger: LedgerID, after position: GlobalPosition, limit: Int) async throws -> [RecordedEvent]

    /// The first result of a command; `nil` when nothing was ever recorded for it.
    func receipt(of command: CommandID, in ledger: LedgerID) async throws -> AppendReceipt?

    /// How far the ledger has been written.
    func head(of ledger: LedgerID) async throws -> LogHead
}
