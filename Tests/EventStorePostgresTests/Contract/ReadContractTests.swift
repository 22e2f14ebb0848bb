import EventSourcing
import Testing

/// What every event store gives back: the contract of reading.
@Suite struct ReadContractTests {
    @Test(arguments: StoreKind.allCases)
    func `answers an unknown stream, command and an empty ledger with nothing`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        #expect(try await store.events(of: Examples.stream(), in: ledger, after: .none, limit: 10).isEmpty)
        #expect(try await store.events(in: ledger, after: .start, limit: 10).isEmpty)
        #expect(try await store.receipt(of: Examples.command(), in: ledger) == nil)
        #expect(try await store.head(of: ledger) == LogHead(position: .start, recordedAt: nil))
    }

    @Test(arguments: StoreKind.allCases)
    func `gives back every byte and field of an event`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        var generator = SeededGenerator()
        let payload = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let event = NewEvent(
            type: EventType(literal: "A23456789012345678901234567890Zz"), schemaVersion: .max,
            id: EventID(Examples.uuid()), payload: payload)
        let empty = NewEvent(
            type: EventType(literal: "B"), schemaVersion: 0, id: EventID(Examples.uuid()), payload: [])
        let stream = Examples.stream()
        let item = AppendItem(
            command: Examples.command(), writes: [StreamWrite(stream: stream, expected: .any, events: [event, empty])])
        let receipt = try #require(try await store.append(item, to: ledger).appended)
        let read = try await store.events(of: stream, in: ledger, after: .none, limit: 10)
        #expect(
            read == [
                RecordedEvent(
                    ledger: ledger, position: GlobalPosition(1), stream: stream, version: StreamVersion(1),
                    type: event.type, schemaVersion: .max, id: event.id, recordedAt: receipt.recordedAt,
                    payload: payload),
                RecordedEvent(
                    ledger: ledger, position: GlobalPosition(2), stream: stream, version: StreamVersion(2),
                    type: empty.type, schemaVersion: 0, id: empty.id, recordedAt: receipt.recordedAt, payload: []),
            ], "seed \(generator.seed)")
    }

    @Test(arguments: StoreKind.allCases)
    func `pages a stream and a ledger without loss or repetition`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        let (odd, even) = (Examples.stream(), Examples.stream())
        for number in 1...11 {
            _ = try await store.append(Examples.item(number % 2 == 0 ? even : odd, events: 2), to: ledger)
        }
        for size in [1, 2, 5, 100] {
            var versions: [Int64] = []
            while true {
                let page = try await store.events(
                    of: odd, in: ledger, after: StreamVersion(versions.last ?? 0), limit: size)
                #expect(page.count <= size && page.allSatisfy { $0.stream == odd })
                if page.isEmpty { break }
                versions += page.map(\.version.number)
            }
            #expect(versions == Array(1...12))
            var positions: [Int64] = []
            while true {
                let page = try await store.events(
                    in: ledger, after: GlobalPosition(positions.last ?? 0), limit: size)
                #expect(page.count <= size)
                if page.isEmpty { break }
                positions += page.map(\.position.number)
            }
            #expect(positions == Array(1...22))
        }
        #expect(try await store.events(in: ledger, after: GlobalPosition(22), limit: 1).isEmpty)
        #expect(try await store.events(in: ledger, after: .start, limit: 0).isEmpty)
        #expect(try await store.events(of: odd, in: ledger, after: .none, limit: 0).isEmpty)
    }
}
