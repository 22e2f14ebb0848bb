import EventSourcing
import EventStorePostgres

@testable import ParleyService

/// The in-memory store as the log of a service, with a place where a leak can be made on purpose.
struct MemoryLog: NegotiationLog {
    /// What a careless programmer could have done.
    enum Leak: Sendable, CaseIterable {
        /// What a side keeps to itself goes into the ledger that both share.
        case sharedLedger
        /// Recording anything, wherever, moves the one clock.
        case clock
    }

    let store: InMemoryEventStore
    let clock: ManualServiceClock
    let leak: Leak?

    init(clock: ManualServiceClock, leak: Leak? = nil) {
        self.clock = clock
        self.leak = leak
        store = InMemoryEventStore { clock.now() }
    }

    private func place(_ ledger: LedgerID) -> LedgerID {
        leak == .sharedLedger && ledger.isCompanion ? LedgerID(1) : ledger
    }

    func append(_ item: AppendItem, to ledger: LedgerID) async throws -> AppendOutcome {
        if leak == .clock, ledger.isCompanion { clock.advance(microseconds: 1) }
        return await store.append(item, to: place(ledger))
    }

    func events(
        of stream: StreamID, in ledger: LedgerID, after version: StreamVersion, limit: Int
    ) async throws -> [RecordedEvent] {
        await store.events(of: stream, in: place(ledger), after: version, limit: limit)
    }

    func events(in ledger: LedgerID, after position: GlobalPosition, limit: Int) async throws -> [RecordedEvent] {
        await store.events(in: place(ledger), after: position, limit: limit)
    }

    func receipt(of command: CommandID, in ledger: LedgerID) async throws -> AppendReceipt? {
        await store.receipt(of: command, in: place(ledger))
    }

    func head(of ledger: LedgerID) async throws -> LogHead {
        await store.head(of: place(ledger))
    }

    func lastVersion(of stream: StreamID, in ledger: LedgerID) async throws -> StreamVersion {
        let events = await store.events(of: stream, in: place(ledger), after: .none, limit: .max)
        return events.last?.version ?? .none
    }

    func recordedHead(atOrBefore instant: Timestamp, in ledger: LedgerID) async throws -> GlobalPosition {
        let events = await store.events(in: place(ledger), after: .start, limit: .max)
        return events.last { $0.recordedAt <= instant }?.position ?? .start
    }

    func events(
        of streams: [StreamID], types: [EventType], in ledger: LedgerID, throughPosition position: GlobalPosition
    ) async throws -> [RecordedEvent] {
        await store.events(in: place(ledger), after: .start, limit: Int(position.number)).filter {
            streams.contains($0.stream) && types.contains($0.type)
        }
    }

    /// Every ledger exists.
    func ensureLedger(_ ledger: LedgerID, name: String) async throws {}
}
