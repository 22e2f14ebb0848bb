import EventSourcing
import Testing

/// A thousand writers on fifty streams, held against a model.
@Suite struct ConcurrencyContractTests {
    private static let writers = 1_000
    private static let streamCount = 50

    @Test(arguments: StoreKind.allCases)
    func `keeps positions and versions dense under a thousand writers`(_ kind: StoreKind) async throws {
        let (store, ledger) = try await kind.make()
        var generator = SeededGenerator()
        let streams = (0..<Self.streamCount).map { _ in Examples.stream() }
        let items = (0..<Self.writers).map { _ in Self.randomItem(streams, &generator) }
        let results = try await withThrowingTaskGroup(of: (AppendItem, AppendOutcome).self) { group in
            for item in items { group.addTask { (item, try await store.append(item, to: ledger)) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let log = try await store.events(in: ledger, after: .start, limit: .max)
        let seed = Comment("seed \(generator.seed)")
        #expect(log.map(\.position.number) == (0..<log.count).map { Int64($0) + 1 }, seed)
        for stream in streams {
            let versions = log.filter { $0.stream == stream }.map(\.version.number)
            #expect(versions == (0..<versions.count).map { Int64($0) + 1 }, seed)
        }
        #expect(Set(log.map(\.id)).count == log.count, seed)
        #expect(zip(log, log.dropFirst()).allSatisfy { $0.recordedAt <= $1.recordedAt }, seed)
        var written = 0
        for (item, outcome) in results {
            guard let receipt = outcome.appended else { continue }
            written += receipt.eventCount
            let first = Int(receipt.firstPosition.number) - 1
            let recorded = log[first..<(first + receipt.eventCount)]
            #expect(recorded.map(\.id) == item.writes.flatMap { $0.events.map(\.id) }, seed)
            #expect(recorded.allSatisfy { $0.recordedAt == receipt.recordedAt }, seed)
            #expect(recorded.first?.version == receipt.firstVersion, seed)
            for write in item.writes {
                let version = recorded.first { $0.stream == write.stream }?.version
                if let required = write.expected.required { #expect(version == required.next, seed) }
            }
        }
        #expect(written == log.count, seed)
        #expect(results.contains { $0.1.appended == nil }, "some writers lose, or nothing was tested")
    }

    /// One to three streams, one to three events each, any expectation, sometimes a guard.
    private static func randomItem(_ streams: [StreamID], _ generator: inout SeededGenerator) -> AppendItem {
        let chosen = streams.shuffled(using: &generator).prefix(Int.random(in: 1...4, using: &generator))
        let writes = chosen.dropLast(chosen.count > 1 ? 1 : 0).map { stream in
            let expected: ExpectedVersion =
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: .noStream
                case 1: .exactly(StreamVersion(Int64.random(in: 0..<8, using: &generator)))
                default: .any
                }
            return Examples.write(stream, expected, events: Int.random(in: 1...3, using: &generator))
        }
        let guards =
            chosen.count > 1
            ? chosen.suffix(1).map { stream in
                StreamGuard(stream: stream, version: StreamVersion(Int64.random(in: 0..<4, using: &generator)))
            } : []
        return AppendItem(command: Examples.command(), writes: writes, guards: guards)
    }
}
