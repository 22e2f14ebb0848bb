import EventSourcing
import EventStorePostgres
import Logging
import Testing

/// A follower sees every position once, in order (DESIGN §3.4, 4).
@Suite(.timeLimit(.minutes(3))) struct FollowerTests {
    @Test(arguments: [1, 7, 1_000])
    func `sees every position once and in order while the log grows`(_ pageSize: Int) async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        _ = try await store.append((0..<50).map { _ in Examples.item(Examples.stream()) }, to: ledger)
        let seen = SeenPositions()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await store.follow(ledger, from: GlobalPosition(20), pageSize: pageSize) { page in
                    #expect(page.count <= pageSize)
                    seen.note(page)
                }
            }
            for _ in 0..<10 {
                for _ in 0..<5 { _ = try await store.append(Examples.item(Examples.stream()), to: ledger) }
                await Task.yield()
            }
            while (seen.all.last ?? 0) < 100 { await Task.yield() }
            group.cancelAll()
        }
        #expect(seen.all == Array(21...100))
    }

    @Test func `ends when the store shuts down`() async throws {
        let (_, ledger) = try await TestDatabase.ledger()
        let store = PostgresEventStore(
            configuration: try await TestDatabase.superuser(), logger: Logger(label: "test"))
        store.start()
        try await withThrowingTaskGroup(of: Void.self) { group in
            let gate = Gate()
            group.addTask { try await store.follow(ledger, from: .start) { _ in gate.open() } }
            _ = try await store.append(Examples.item(Examples.stream()), to: ledger)
            await gate.opened()
            await store.shutdown()
            try await group.waitForAll()
        }
    }

    @Test func `is told what another process has written`() async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        let other = PostgresEventStore(
            configuration: try await TestDatabase.superuser(), logger: Logger(label: "test"))
        other.start()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await other.waitForPosition(GlobalPosition(1), in: ledger) }
            _ = try await store.append(Examples.item(Examples.stream()), to: ledger)
            try await group.waitForAll()
        }
        #expect(try await other.head(of: ledger).position == GlobalPosition(1))
        await other.shutdown()
    }

    @Test func `stops at a hole`() async throws {
        let configuration = try await TestDatabase.create()
        let store = PostgresEventStore(configuration: configuration, logger: Logger(label: "test"))
        store.start()
        let ledger = LedgerID(1)
        try await store.createLedger(ledger, name: "holed")
        for _ in 0..<5 { _ = try await store.append(Examples.item(Examples.stream()), to: ledger) }
        try await TestDatabase.run(
            configuration,
            """
            ALTER TABLE log.events DISABLE TRIGGER append_only;
            DELETE FROM log.events WHERE position = 3;
            """)
        let seen = SeenPositions()
        await #expect(throws: EventStoreError.hole(expected: GlobalPosition(3), found: GlobalPosition(4))) {
            try await store.follow(ledger, from: .start, pageSize: 2) { page in
                seen.note(page)
            }
        }
        #expect(seen.all == [1, 2])
        await store.shutdown()
    }
}
