import EventSourcing
import EventStorePostgres
import Postgres
import Testing

/// What was recorded by a moment, and that nothing changes it later (DESIGN §3.4, 6).
@Suite(.timeLimit(.minutes(3))) struct AsOfTests {
    @Test func `finds the head of every moment`() async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        let stream = Examples.stream()
        var receipts: [AppendReceipt] = []
        for _ in 0..<5 {
            receipts.append(try #require(try await store.append(Examples.item(stream, events: 2), to: ledger).appended))
        }
        for (index, receipt) in receipts.enumerated() {
            let at = receipt.recordedAt
            let before = Timestamp(microseconds: at.microseconds - 1)
            #expect(try await store.recordedHead(atOrBefore: at, in: ledger) == receipt.lastPosition)
            #expect(
                try await store.recordedHead(atOrBefore: before, in: ledger) == GlobalPosition(Int64(index) * 2))
            let known = try await store.events(of: stream, in: ledger, throughPosition: receipt.lastPosition)
            #expect(known.count == (index + 1) * 2)
        }
        #expect(try await store.recordedHead(atOrBefore: Timestamp(microseconds: 0), in: ledger) == .start)
        let versions = try await store.events(
            of: stream, in: ledger, after: StreamVersion(2), throughVersion: StreamVersion(5))
        #expect(versions.map(\.version.number) == [3, 4, 5])
        #expect(try await store.lastVersion(of: stream, in: ledger) == StreamVersion(10))
        #expect(try await store.lastVersion(of: Examples.stream(), in: ledger) == .none)
    }

    @Test func `refuses a moment that has not come`() async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        await #expect(throws: EventStoreError.futureTime) {
            try await store.recordedHead(atOrBefore: Timestamp(microseconds: .max), in: ledger)
        }
    }

    @Test func `waits out the batch in flight`() async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        let superuser = try await TestDatabase.superuser()
        let moment = try await TestDatabase.withConnection(superuser) { connection in
            Timestamp(microseconds: try connection.execute("SELECT log.now_us()")[0].int(0))
        }
        let head = try await withThrowingTaskGroup(of: GlobalPosition.self) { group in
            let gate = Gate()
            group.addTask {
                // Holds the ledger's lock as a batch does, until somebody waits for it; then records at the moment.
                try await TestDatabase.withConnection(superuser) { connection in
                    try connection.transaction {
                        try connection.execute(
                            "SELECT pg_advisory_xact_lock(1347570777, $1)", [.int4(ledger.number)])
                        gate.open()
                        var waiters: Int64 = 0
                        while waiters == 0 {
                            waiters = try connection.execute(
                                """
                                SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
                                  AND classid = 1347570777 AND objid = $1::int4::oid
                                """, [.int4(ledger.number)]
                            )[0].int(0)
                        }
                        try connection.execute(
                            """
                            INSERT INTO log.batches (ledger_id, last_position, prev_position, recorded_at_us)
                            VALUES ($1, 3, 0, $2)
                            """, [.int4(ledger.number), .int8(moment.microseconds)])
                    }
                }
                return .start
            }
            await gate.opened()
            let head = try await store.recordedHead(atOrBefore: moment, in: ledger)
            try await group.waitForAll()
            return head
        }
        #expect(head == GlobalPosition(3))
    }
}
