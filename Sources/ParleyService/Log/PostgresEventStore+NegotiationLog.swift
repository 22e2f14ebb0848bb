public import EventSourcing
public import EventStorePostgres

/// The log of a running service.
extension PostgresEventStore: NegotiationLog {
    /// Makes a ledger unless it is there; see ``NegotiationLog``.
    public func ensureLedger(_ ledger: LedgerID, name: String) async throws {
        try await createLedger(ledger, name: name)
    }
}
