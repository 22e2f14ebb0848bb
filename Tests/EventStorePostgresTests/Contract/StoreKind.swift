import EventSourcing
import EventStorePostgres
import Synchronization
import Testing

/// The adapters that hold to the contract.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
    case memory
    case postgres

    var testDescription: String { rawValue }

    /// A store with an empty ledger.
    func make() async throws -> (store: any EventStore, ledger: LedgerID) {
        switch self {
        case .memory:
            let ticks = Ticks()
            return (InMemoryEventStore(clock: { ticks.next() }), LedgerID(1))
        case .postgres:
            let (store, ledger) = try await TestDatabase.ledger()
            return (store, ledger)
        }
    }
}

/// A clock that stands still now and then, so that times rise only if the store makes them.
final class Ticks: Sendable {
    private let count = Atomic<Int64>(0)

    func next() -> Timestamp {
        Timestamp(microseconds: 1_700_000_000_000_000 + count.wrappingAdd(1, ordering: .relaxed).newValue / 3)
    }
}
