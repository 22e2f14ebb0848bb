import EventSourcing
import Logging
import Postgres
import Testing
import Transparency

@testable import EventStorePostgres

/// Every leaf recomputes from its row, with nothing but the row (DESIGN §3.4, 5).
@Suite(.timeLimit(.minutes(3))) struct RecordedLeafTests {
    @Test func `recomputes every leaf from its row`() async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        let streams = (0..<4).map { _ in Examples.stream() }
        for round in 0..<5 {
            for stream in streams { _ = try await store.append(Examples.item(stream, events: 1 + round), to: ledger) }
        }
        _ = try await store.append(Examples.item(streams[0], closes: true), to: ledger)
        let events = try await store.events(in: ledger, after: .start, limit: .max)
        var hashes: [StreamID: [UInt8]] = [:]
        for event in events {
            let recorded = try #require(try await store.leaf(of: event.position, in: ledger))
            let isLast = event.position == events.last?.position
            let leaf = Leaf(
                head: LeafHead(flags: isLast ? .closed : [], schemaVersion: event.schemaVersion),
                place: LeafPlace(
                    index: event.position.number,
                    stream: LeafIdentifier(high: event.stream.value.high, low: event.stream.value.low),
                    version: event.version.number, previousHash: hashes[event.stream] ?? Leaf.noHash,
                    recordedAt: event.recordedAt.microseconds),
                tail: LeafTail(
                    event: LeafIdentifier(high: event.id.value.high, low: event.id.value.low),
                    eventType: event.type.name,
                    payloadCommitment: Commitment.payload(salt: recorded.salt, payload: event.payload)))
            #expect(recorded.leaf == leaf)
            hashes[event.stream] = leaf.hash
        }
        #expect(try await store.leaf(of: GlobalPosition(Int64(events.count) + 1), in: ledger) == nil)
    }

    @Test func `hands out what it appended as its rows have it, and so does another process`() async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        let stream = Examples.stream()
        for round in 0..<6 { _ = try await store.append(Examples.item(stream, events: 1 + round), to: ledger) }
        let count = 21
        var rows: [RecordedLeaf] = []
        for number in 1...count {
            rows.append(try #require(try await store.leaf(of: GlobalPosition(Int64(number)), in: ledger)))
        }
        #expect(try await store.leaves(from: GlobalPosition(1), count: count, in: ledger) == rows)
        #expect(try await store.leaves(from: GlobalPosition(20), count: 5, in: ledger) == rows.suffix(2))
        #expect(try await store.leaves(from: GlobalPosition(22), count: 1, in: ledger).isEmpty)
        let other = PostgresEventStore(
            configuration: try await TestDatabase.superuser(), logger: Logger(label: "test"))
        other.start()
        #expect(try await other.leaves(from: GlobalPosition(1), count: count, in: ledger) == rows)
        await other.shutdown()
    }

    @Test func `the leaves kept are the newest, and never those of another position or ledger`() {
        let recent = RecentLeaves()
        let ledger = LedgerID(1)
        func leaf(_ number: Int64) -> RecordedLeaf {
            RecordedLeaf(
                position: GlobalPosition(number),
                leaf: Leaf(
                    head: LeafHead(flags: [], schemaVersion: 1),
                    place: LeafPlace(
                        index: number, stream: LeafIdentifier(high: 1, low: 1), version: number,
                        previousHash: Leaf.noHash, recordedAt: number),
                    tail: LeafTail(
                        event: LeafIdentifier(high: 2, low: UInt64(number)), eventType: "Example",
                        payloadCommitment: Leaf.noHash)),
                salt: Leaf.noHash)
        }
        let total = Int64(RecentLeaves.capacity) + 3
        recent.keep((1...total).map(leaf), of: ledger)
        #expect(recent.leaves(from: GlobalPosition(3), count: 1, of: ledger) == nil)
        #expect(recent.leaves(from: GlobalPosition(4), count: 2, of: ledger) == [leaf(4), leaf(5)])
        #expect(recent.leaves(from: GlobalPosition(total), count: 1, of: ledger) == [leaf(total)])
        #expect(recent.leaves(from: GlobalPosition(total), count: 2, of: ledger) == nil)
        #expect(recent.leaves(from: GlobalPosition(4), count: 1, of: LedgerID(2)) == nil)
    }

    @Test func `never gives out a salt twice`() async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        _ = try await store.append((0..<300).map { _ in Examples.item(Examples.stream()) }, to: ledger)
        let salts = try await TestDatabase.withConnection(try await TestDatabase.superuser()) { connection in
            let rows = try connection.execute(
                "SELECT salt FROM log.events WHERE ledger_id = $1", [.int4(ledger.number)])
            return try rows.map { row in try row.bytes(0) }
        }
        #expect(Set(salts).count == 300)
        #expect(salts.allSatisfy { $0.count == 32 })
    }

    @Test(arguments: [false, true])
    func `stores disclosures beside their event and commits to them`(_ isTogether: Bool) async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        let clear: [[UInt8]] = [[1, 2, 3], [4, 5]]
        let disclosures = clear.map { bytes in
            Disclosure(
                subject: Examples.uuid(), leafHash: Commitment.disclosureLeafHash(bytes), ciphertext: bytes.reversed())
        }
        let plain = Examples.write(Examples.stream())
        let personal = StreamWrite(
            stream: Examples.stream(), expected: .any, events: [Examples.event(disclosures: disclosures)])
        let item = AppendItem(command: Examples.command(), writes: isTogether ? [plain, personal] : [personal])
        let receipt = try #require(try await store.append(item, to: ledger).appended)
        let recorded = try #require(try await store.leaf(of: receipt.lastPosition, in: ledger))
        #expect(recorded.leaf.flags == .personal)
        #expect(
            recorded.leaf.personalRoot.elementsEqual(
                Commitment.personalRoot(leafHashes: disclosures.map(\.leafHash))))
        let stored = try await TestDatabase.withConnection(try await TestDatabase.superuser()) { connection in
            let rows = try connection.execute(
                """
                SELECT position, leaf_hash, ciphertext, subject FROM personal.disclosures WHERE ledger_id = $1
                ORDER BY ordinal
                """, [.int4(ledger.number)])
            return try rows.map { row in
                let subject = try row.uuid(3)
                return StoredDisclosure(
                    position: try row.int(0),
                    disclosure: Disclosure(
                        subject: UUIDValue(high: subject.high, low: subject.low), leafHash: try row.bytes(1),
                        ciphertext: try row.bytes(2)))
            }
        }
        #expect(stored.map(\.disclosure) == disclosures)
        #expect(stored.allSatisfy { $0.position == receipt.lastPosition.number })
    }

    private struct StoredDisclosure: Sendable {
        let position: Int64
        let disclosure: Disclosure
    }
}
