import EventSourcing
import EventStorePostgres
import Logging
import Postgres
import Testing

/// What the store does when the database fails it.
/// Serialized: each test takes connections of its own, and a server has a hundred.
@Suite(.serialized, .timeLimit(.minutes(3))) struct AppendFailureTests {
    @discardableResult
    private func running<Value>(
        _ configuration: PostgresConfiguration, _ limits: EventStoreLimits = .default,
        _ body: (PostgresEventStore) async throws -> Value
    ) async throws -> Value {
        let store = PostgresEventStore(
            configuration: configuration, limits: limits, logger: Logger(label: "test"))
        store.start()
        do {
            let value = try await body(store)
            await store.shutdown()
            return value
        } catch {
            await store.shutdown()
            throw error
        }
    }

    @Test func `loses and doubles nothing when its connection is killed under load`() async throws {
        let configuration = try await TestDatabase.create()
        let ledger = LedgerID(1)
        // Every kill costs a connection anew; how long a caller would wait for that is no matter here.
        var limits = EventStoreLimits()
        limits.appendDeadline = .seconds(120)
        limits.readDeadline = .seconds(120)
        try await running(configuration, limits) { store in
            try await store.createLedger(ledger, name: "killed")
            let outcomes = try await withThrowingTaskGroup(of: Int.self) { group in
                group.addTask { try await Self.killAppends(configuration, times: 25) }
                for _ in 0..<40 {
                    group.addTask {
                        let stream = Examples.stream()
                        for version in 0..<50 {
                            let item = Examples.item(
                                stream, .exactly(StreamVersion(Int64(version) * 2)), events: 2)
                            let receipt = try #require(try await store.append(item, to: ledger).appended)
                            let stored = try await store.receipt(of: item.command, in: ledger)
                            #expect(stored == receipt)
                        }
                        return 0
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(outcomes >= 5, "the connection was killed in earnest")
            #expect(try await store.head(of: ledger).position == GlobalPosition(40 * 50 * 2))
            #expect(try await store.events(in: ledger, after: .start, limit: .max).count == 40 * 50 * 2)
            #expect(store.isHealthy)
        }
        let findings = try await LogDoctor(
            configuration: configuration, functionDirectory: TestDatabase.schemaDirectory + "/functions"
        ).examine()
        #expect(findings.filter { !$0.passed } == [])
    }

    /// Ends the append backend again and again, each time a new one; answers how often it met one.
    private static func killAppends(_ configuration: PostgresConfiguration, times: Int) async throws -> Int {
        try await TestDatabase.withConnection(configuration) { connection in
            var killed: Set<Int64> = []
            for _ in 0..<20_000 where killed.count < times {
                let rows = try connection.execute(
                    """
                    SELECT pid FROM pg_stat_activity
                    WHERE datname = current_database() AND application_name LIKE '% append' AND state = 'active'
                    """)
                for row in rows {
                    let pid = try row.int(0)
                    guard killed.insert(pid).inserted else { continue }
                    try connection.execute("SELECT pg_terminate_backend($1)", [.int4(Int32(pid))])
                }
            }
            return killed.count
        }
    }

    @Test func `stops a ledger whose leaf is not the one it assembled`() async throws {
        let configuration = try await TestDatabase.create()
        try await running(configuration) { store in
            for number: Int32 in [1, 2] { try await store.createLedger(LedgerID(number), name: "ledger \(number)") }
            let stream = Examples.stream()
            #expect(try await store.append(Examples.item(stream), to: LedgerID(1)).appended != nil)
            try await TestDatabase.run(
                configuration,
                """
                ALTER FUNCTION log.leaf_bytes RENAME TO honest_leaf_bytes;
                CREATE FUNCTION log.leaf_bytes(
                    head bytea, leaf_index int8, stream_id uuid, version int8, previous_hash bytea, recorded_us int8,
                    tail bytea) RETURNS bytea LANGUAGE sql IMMUTABLE AS
                $$ SELECT log.honest_leaf_bytes(
                    head, leaf_index, stream_id, version, previous_hash, recorded_us - 1, tail) $$;
                """)
            let mismatch = EventStoreError.leafMismatch(GlobalPosition(2))
            await #expect(throws: mismatch) { try await store.append(Examples.item(stream), to: LedgerID(1)) }
            #expect(!store.isHealthy)
            await #expect(throws: mismatch) {
                try await store.append(Examples.item(Examples.stream()), to: LedgerID(1))
            }
            try await TestDatabase.run(
                configuration,
                "DROP FUNCTION log.leaf_bytes; ALTER FUNCTION log.honest_leaf_bytes RENAME TO leaf_bytes")
            await #expect(throws: mismatch) { try await store.append(Examples.item(stream), to: LedgerID(1)) }
            #expect(try await store.append(Examples.item(stream), to: LedgerID(2)).appended != nil)
        }
    }

    @Test func `names a ledger that was never created`() async throws {
        let store = try await TestDatabase.shared.store()
        let ledger = LedgerID(.max)
        await #expect(throws: EventStoreError.unknownLedger(ledger)) {
            try await store.append(Examples.item(Examples.stream()), to: ledger)
        }
        await #expect(throws: EventStoreError.unknownLedger(ledger)) { try await store.head(of: ledger) }
    }

    @Test func `creates a ledger once and keeps its name`() async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        #expect(try await store.createLedger(ledger, name: "test \(ledger)") == false)
        await #expect(throws: EventStoreError.ledgerNameTaken(ledger)) {
            try await store.createLedger(ledger, name: "another")
        }
        #expect(try await store.ledgers().contains { $0.id == ledger && $0.name == "test \(ledger)" })
    }

    @Test func `gives up at the deadline when there is no database`() async throws {
        var limits = EventStoreLimits()
        limits.appendDeadline = .milliseconds(50)
        try await running(PostgresConfiguration(host: "/nonexistent"), limits) { store in
            await #expect(throws: EventStoreError.timedOut) {
                try await store.append(Examples.item(Examples.stream()), to: LedgerID(1))
            }
        }
    }

    @Test func `writes what waits when it shuts down, and nothing after`() async throws {
        let (_, ledger) = try await TestDatabase.ledger()
        let configuration = try await TestDatabase.superuser()
        let store = PostgresEventStore(configuration: configuration, logger: Logger(label: "test"))
        let outcomes = try await withThrowingTaskGroup(of: AppendOutcome.self) { group in
            for _ in 0..<100 { group.addTask { try await store.append(Examples.item(Examples.stream()), to: ledger) } }
            while store.queuedAppends < 100 { await Task.yield() }
            store.start()
            await store.shutdown()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.allSatisfy { $0.appended != nil })
        await #expect(throws: EventStoreError.closed) {
            try await store.append(Examples.item(Examples.stream()), to: ledger)
        }
    }

    @Test func `withdraws the item of a cancelled caller`() async throws {
        let (_, ledger) = try await TestDatabase.ledger()
        let store = PostgresEventStore(
            configuration: try await TestDatabase.superuser(), logger: Logger(label: "test"))
        let item = Examples.item(Examples.stream())
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await #expect(throws: CancellationError.self) { try await store.append(item, to: ledger) }
            }
            while store.queuedAppends == 0 { await Task.yield() }
            group.cancelAll()
        }
        #expect(store.queuedAppends == 0)
        store.start()
        #expect(try await store.receipt(of: item.command, in: ledger) == nil)
        await store.shutdown()
    }

    @Test func `blames only the item that offends the server`() async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        // A disclosure hash of 31 bytes violates a CHECK; nothing in Swift stops it.
        let disclosures = [32, 31].map { count in
            Disclosure(subject: Examples.uuid(), leafHash: [UInt8](repeating: 0, count: count), ciphertext: [])
        }
        let bad = AppendItem(
            command: Examples.command(),
            writes: [
                StreamWrite(
                    stream: Examples.stream(), expected: .any, events: [Examples.event(disclosures: disclosures)])
            ])
        let results = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<50 {
                let item = number == 25 ? bad : Examples.item(Examples.stream())
                group.addTask {
                    do { return try await store.append(item, to: ledger).appended != nil } catch { return false }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.filter { $0 }.count == 49)
        #expect(try await store.head(of: ledger).position == GlobalPosition(49))
    }

    @Test func `appends in bulk in the order given`() async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        let stream = Examples.stream()
        let items =
            (0..<60).map { Examples.item(stream, .exactly(StreamVersion($0))) } + [Examples.item(stream, .noStream)]
        let outcomes = try await store.append(items, to: ledger)
        #expect(outcomes.compactMap { $0.appended?.firstVersion.number } == Array(1...60))
        #expect(outcomes.last == .conflict(stream: stream, current: StreamVersion(60)))
    }
}
