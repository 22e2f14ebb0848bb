import EventSourcing
import Testing

/// What every event store does with an item: the contract of appending.
@Suite struct AppendContractTests {
    @Test(arguments: StoreKind.allCases)
    func `gives the first event of an empty ledger version and position 1`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        let stream = Examples.stream()
        let receipt = try #require(try await store.append(Examples.item(stream, .noStream), to: ledger).appended)
        #expect(receipt.stream == stream)
        #expect(receipt.firstVersion == StreamVersion(1))
        #expect(receipt.firstPosition == GlobalPosition(1))
        #expect(receipt.eventCount == 1)
        let head = try await store.head(of: ledger)
        #expect(head == LogHead(position: GlobalPosition(1), recordedAt: receipt.recordedAt))
    }

    struct Expectation: Sendable {
        let existing: Int
        let expected: ExpectedVersion
        let isMet: Bool
    }

    static let expectations: [Expectation] = [
        Expectation(existing: 0, expected: .any, isMet: true),
        Expectation(existing: 0, expected: .noStream, isMet: true),
        Expectation(existing: 0, expected: .exactly(.none), isMet: true),
        Expectation(existing: 0, expected: .exactly(StreamVersion(1)), isMet: false),
        Expectation(existing: 2, expected: .any, isMet: true),
        Expectation(existing: 2, expected: .noStream, isMet: false),
        Expectation(existing: 2, expected: .exactly(StreamVersion(1)), isMet: false),
        Expectation(existing: 2, expected: .exactly(StreamVersion(2)), isMet: true),
        Expectation(existing: 2, expected: .exactly(StreamVersion(3)), isMet: false),
    ]

    @Test(arguments: StoreKind.allCases, expectations)
    func `holds the expected version against the stream`(_ kind: StoreKind, _ row: Expectation) async throws {
        let (store, ledger) = try await kind.make()
        let stream = Examples.stream()
        if row.existing > 0 { _ = try await store.append(Examples.item(stream, events: row.existing), to: ledger) }
        let outcome = try await store.append(Examples.item(stream, row.expected), to: ledger)
        if row.isMet {
            #expect(outcome.appended?.firstVersion == StreamVersion(Int64(row.existing) + 1))
        } else {
            #expect(outcome == .conflict(stream: stream, current: StreamVersion(Int64(row.existing))))
            #expect(try await store.head(of: ledger).position == GlobalPosition(Int64(row.existing)))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `answers a repeated command with its first result`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        let stream = Examples.stream()
        let item = AppendItem(
            command: Examples.command(), writes: [Examples.write(stream, .noStream, events: 3)])
        let first = try #require(try await store.append(item, to: ledger).appended)
        _ = try await store.append(Examples.item(stream), to: ledger)
        #expect(try await store.append(item, to: ledger) == .duplicate(first))
        let other = AppendItem(command: item.command, writes: [Examples.write(Examples.stream(), .noStream)])
        #expect(try await store.append(other, to: ledger) == .duplicate(first))
        #expect(try await store.receipt(of: item.command, in: ledger) == first)
        #expect(try await store.head(of: ledger).position == GlobalPosition(4))
    }

    @Test(arguments: StoreKind.allCases)
    func `lets one of many simultaneous copies of a command write`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        let item = Examples.item(Examples.stream(), .noStream, events: 2)
        let outcomes = try await withThrowingTaskGroup(of: AppendOutcome.self) { group in
            for _ in 0..<20 { group.addTask { try await store.append(item, to: ledger) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let receipts = outcomes.compactMap(\.appended)
        let receipt = try #require(receipts.first)
        #expect(receipts.count == 1)
        #expect(outcomes.filter { $0 == .duplicate(receipt) }.count == 19)
        #expect(try await store.head(of: ledger).position == GlobalPosition(2))
    }

    @Test(arguments: StoreKind.allCases)
    func `refuses whatever follows a closing event`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        let stream = Examples.stream()
        let closing = Examples.item(stream, .noStream, events: 2, closes: true)
        let receipt = try #require(try await store.append(closing, to: ledger).appended)
        for expected in [ExpectedVersion.any, .noStream, .exactly(StreamVersion(2))] {
            #expect(try await store.append(Examples.item(stream, expected), to: ledger) == .closed(stream: stream))
        }
        #expect(try await store.append(closing, to: ledger) == .duplicate(receipt))
        let guarded = Examples.item(
            Examples.stream(), guards: [StreamGuard(stream: stream, version: StreamVersion(2))])
        #expect(try await store.append(guarded, to: ledger).appended != nil)
    }

    @Test(arguments: StoreKind.allCases)
    func `holds guards against streams that it does not write`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        let (guarded, empty) = (Examples.stream(), Examples.stream())
        _ = try await store.append(Examples.item(guarded, events: 2), to: ledger)
        func item(_ version: Int64) -> AppendItem {
            Examples.item(
                Examples.stream(), .noStream,
                guards: [
                    StreamGuard(stream: empty, version: .none),
                    StreamGuard(stream: guarded, version: StreamVersion(version)),
                ])
        }
        #expect(try await store.append(item(2), to: ledger).appended?.firstPosition == GlobalPosition(3))
        for version: Int64 in [0, 1, 3] {
            let conflict = AppendOutcome.conflict(stream: guarded, current: StreamVersion(2))
            #expect(try await store.append(item(version), to: ledger) == conflict)
        }
        #expect(try await store.events(of: guarded, in: ledger, after: .none, limit: 10).count == 2)
    }

    @Test(arguments: StoreKind.allCases)
    func `writes several streams together or not at all`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        let (first, second, third) = (Examples.stream(), Examples.stream(), Examples.stream())
        _ = try await store.append(Examples.item(second), to: ledger)
        let good = AppendItem(
            command: Examples.command(),
            writes: [
                Examples.write(first, .noStream, events: 2), Examples.write(second, .exactly(StreamVersion(1))),
                Examples.write(third, events: 3),
            ])
        let receipt = try #require(try await store.append(good, to: ledger).appended)
        #expect(receipt.stream == first)
        #expect(receipt.eventCount == 6)
        let all = try await store.events(in: ledger, after: .start, limit: 100)
        #expect(all.map(\.stream) == [second, first, first, second, third, third, third])
        #expect(all.map(\.version.number) == [1, 1, 2, 2, 1, 2, 3])
        #expect(Set(all.dropFirst().map(\.recordedAt)) == [receipt.recordedAt])
        let bad = AppendItem(
            command: Examples.command(),
            writes: [
                Examples.write(first, .exactly(StreamVersion(2))), Examples.write(second, .exactly(StreamVersion(1))),
            ])
        #expect(
            try await store.append(bad, to: ledger) == .conflict(stream: second, current: StreamVersion(2)))
        #expect(try await store.receipt(of: bad.command, in: ledger) == nil)
        #expect(try await store.head(of: ledger).position == GlobalPosition(7))
    }

    @Test(arguments: StoreKind.allCases)
    func `names a closed stream rather than an earlier conflict`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        let (open, closed) = (Examples.stream(), Examples.stream())
        _ = try await store.append(Examples.item(closed, closes: true), to: ledger)
        let item = AppendItem(
            command: Examples.command(),
            writes: [Examples.write(open, .exactly(StreamVersion(9))), Examples.write(closed)])
        #expect(try await store.append(item, to: ledger) == .closed(stream: closed))
    }

    @Test(arguments: StoreKind.allCases)
    func `records batches at strictly rising times`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        var last: Timestamp?
        for _ in 0..<30 {
            let receipt = try #require(try await store.append(Examples.item(Examples.stream()), to: ledger).appended)
            if let last { #expect(receipt.recordedAt > last) }
            last = receipt.recordedAt
        }
        #expect(try await store.head(of: ledger).recordedAt == last)
    }

    @Test(arguments: StoreKind.allCases)
    func `keeps ledgers apart`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        let other =
            kind == .memory ? LedgerID(2) : try await TestDatabase.ledger().ledger
        let item = Examples.item(Examples.stream(), .noStream)
        let first = try #require(try await store.append(item, to: ledger).appended)
        let second = try #require(try await store.append(item, to: other).appended)
        #expect(first.firstPosition == second.firstPosition)
        #expect(try await store.head(of: ledger).position == GlobalPosition(1))
    }
}
