import EventSourcing
import EventStorePostgres

@testable import ParleyService

/// The in-memory store as the log of a service: what the contract of the service needs, without a database.
struct MemoryLog: NegotiationLog {
    let store: InMemoryEventStore
    let clock: any ServiceClock

    init(clock: any ServiceClock) {
        self.clock = clock
        store = InMemoryEventStore { clock.now() }
    }

    func append(_ item: AppendItem, to ledger: LedgerID) async throws -> AppendOutcome {
        await store.append(item, to: ledger)
    }

    func events(
        of stream: StreamID, in ledger: LedgerID, after version: StreamVersion, limit: Int
    ) async throws -> [RecordedEvent] {
        await store.events(of: stream, in: ledger, after: version, limit: limit)
    }

    func events(in ledger: LedgerID, after position: GlobalPosition, limit: Int) async throws -> [RecordedEvent] {
        await store.events(in: ledger, after: position, limit: limit)
    }

    func receipt(of command: CommandID, in ledger: LedgerID) async throws -> AppendReceipt? {
        await store.receipt(of: command, in: ledger)
    }

    func head(of ledger: LedgerID) async throws -> LogHead {
        await store.head(of: ledger)
    }

    func lastVersion(of stream: StreamID, in ledger: LedgerID) async throws -> StreamVersion {
        let events = await store.events(of: stream, in: ledger, after: .none, limit: .max)
        return events.last?.version ?? .none
    }

    func recordedHead(atOrBefore instant: Timestamp, in ledger: LedgerID) async throws -> GlobalPosition {
        let events = await store.events(in: ledger, after: .start, limit: .max)
        return events.last { $0.recordedAt <= instant }?.position ?? .start
    }

    /// Every ledger exists.
    func ensureLedger(_ ledger: LedgerID, name: String) async throws {}
    func events(
        of streams: [StreamID], types: [EventType], in ledger: LedgerID, throughPosition position: GlobalPosition
    ) async throws -> [RecordedEvent] {
        await store.events(in: ledger, after: .start, limit: Int(position.number)).filter {
            streams.contains($0.stream) && types.contains($0.type)
        }
    }
}
