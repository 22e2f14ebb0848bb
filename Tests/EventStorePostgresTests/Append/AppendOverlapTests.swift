import EventSourcing
import EventStorePostgres
import Logging
import Postgres
import Synchronization
import Testing

/// The server is at work on the next batch while the callers of this one are answered.
@Suite(.timeLimit(.minutes(1))) struct AppendOverlapTests {
    /// The lock that `log.append_batch` takes first.
    private static let ledgerLock: Int32 = 1_347_570_777

    /// Whether a position is in the log, asked until it is or time is up; on the thread that calls.
    private static func isRecorded(
        _ position: Int64, in ledger: LedgerID, _ configuration: PostgresConfiguration
    ) throws -> Bool {
        let connection = try PostgresConnection(configuration, logger: Logger(label: "test"))
        defer { connection.close() }
        let end = ContinuousClock.now + .seconds(10)
        while ContinuousClock.now < end {
            let rows = try connection.execute(
                "SELECT 1 FROM log.events WHERE ledger_id = $1 AND position = $2",
                [.int4(ledger.number), .int8(position)])
            if !rows.isEmpty { return true }
        }
        return false
    }

    @Test func `the next batch is written before the callers of this one are answered`() async throws {
        let (_, ledger) = try await TestDatabase.ledger()
        let configuration = try await TestDatabase.superuser()
        // A store of its own: the append thread is held up, and no other ledger may come between.
        let store = PostgresEventStore(configuration: configuration, logger: Logger(label: "test"))
        store.start()
        // Items of one stream never share a batch.
        let stream = Examples.stream()
        let second = Examples.item(stream, .exactly(StreamVersion(1)))
        let isOverlapping: Bool = try await withCheckedThrowingContinuation { continuation in
            do {
                let blocker = try PostgresConnection(configuration, logger: Logger(label: "test"))
                defer { blocker.close() }
                // Holds the first batch back until the second item waits behind it.
                try blocker.execute(
                    "SELECT pg_advisory_lock($1, $2)", [.int4(Self.ledgerLock), .int4(ledger.number)])
                store.submit(Examples.item(stream, .noStream), to: ledger) { _ in
                    continuation.resume(with: Result { try Self.isRecorded(2, in: ledger, configuration) })
                }
                store.submit(second, to: ledger) { _ in }
            } catch {
                continuation.resume(throwing: error)
            }
        }
        let receipt = try await store.receipt(of: second.command, in: ledger)
        await store.shutdown()
        #expect(isOverlapping)
        #expect(receipt?.firstPosition == GlobalPosition(2))
    }
}
