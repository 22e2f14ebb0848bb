import EventSourcing
import Logging
import Postgres
import Testing

@testable import EventStorePostgres

/// The append reads by index only, whatever it is given: counted by the server inside one transaction.
@Suite(.timeLimit(.minutes(3))) struct AppendPlanTests {
    private struct Scans: Sendable {
        let sequential: Int64
        let indexed: Int64
        let rows: Int64
    }

    /// How many events the ledger holds beforehand: far more than a batch may read.
    private static let existing = 400

    private func scans(_ items: [AppendItem]) async throws -> [String: Scans] {
        let (store, ledger) = try await TestDatabase.ledger()
        let others = (0..<Self.existing).map { _ in Examples.item(Examples.stream()) }
        _ = try await store.append(others, to: ledger)
        _ = try await store.append(items.map { Examples.item($0.writes[0].stream) }, to: ledger)
        let pending = items.enumerated().map { index, item in
            PendingAppend(
                ticket: UInt64(index), ledger: ledger, item: item, deadline: .now, salts: SaltPool(),
                complete: { _ in })
        }
        let configuration = AppendWriter.session(try await TestDatabase.superuser(), .default)
        return try await TestDatabase.withConnection(configuration) { connection in
            try connection.transaction {
                let batch = AppendBatch(ledger: ledger, items: pending)
                try connection.execute(AppendBatch.statement, batch.parameters)
                let rows = try connection.execute(
                    """
                    SELECT relname, seq_scan, coalesce(idx_scan, 0), coalesce(idx_tup_fetch, 0)
                    FROM pg_stat_xact_user_tables
                    WHERE schemaname IN ('log', 'personal')
                    """)
                var scans: [String: Scans] = [:]
                for row in rows {
                    scans[try row.text(0)] = Scans(
                        sequential: try row.int(1), indexed: try row.int(2), rows: try row.int(3))
                }
                return scans
            }
        }
    }

    @Test func `reads by index in the common case`() async throws {
        let found = try await scans((0..<20).map { _ in Examples.item(Examples.stream(), .exactly(StreamVersion(1))) })
        #expect(found.values.allSatisfy { $0.sequential == 0 }, "\(found)")
        #expect(found["events"]?.indexed == 40, "one look-up a stream and one a command: \(found)")
        #expect((found["events"]?.rows ?? .max) <= 40, "\(found)")
        #expect(found["batches"]?.indexed == 1)
    }

    @Test func `reads by index with guards, several streams and disclosures`() async throws {
        let disclosure = Disclosure(
            subject: Examples.uuid(), leafHash: [UInt8](repeating: 1, count: 32), ciphertext: [1])
        let items = (0..<5).map { _ in
            AppendItem(
                command: Examples.command(),
                writes: [
                    Examples.write(Examples.stream(), .exactly(StreamVersion(1)), events: 3),
                    StreamWrite(
                        stream: Examples.stream(), expected: .any, events: [Examples.event(disclosures: [disclosure])]),
                ], guards: [StreamGuard(stream: Examples.stream(), version: .none)])
        }
        let found = try await scans(items)
        #expect(found.values.allSatisfy { $0.sequential == 0 }, "\(found)")
        #expect((1..<Int64(Self.existing)).contains(found["events"]?.rows ?? 0), "\(found)")
    }

    @Test func `reads by index to say what came of refused items`() async throws {
        let stale = (0..<20).map { _ in Examples.item(Examples.stream(), .noStream) }
        let guarded = (0..<5).map { _ in
            Examples.item(
                Examples.stream(), .noStream,
                guards: [StreamGuard(stream: Examples.stream(), version: StreamVersion(4))])
        }
        for items in [stale, guarded] {
            let found = try await scans(items)
            #expect(found.values.allSatisfy { $0.sequential == 0 }, "\(found)")
            #expect((1..<Int64(Self.existing)).contains(found["events"]?.rows ?? 0), "\(found)")
        }
    }
}
