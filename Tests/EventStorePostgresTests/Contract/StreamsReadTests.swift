import EventSourcing
import EventStorePostgres
import Testing

/// Few facts of many streams in one read.
@Suite struct StreamsReadTests {
    @Test func `gives the events of the kinds asked for, of the streams asked for, up to a position`() async throws {
        let (store, ledger) = try await TestDatabase.ledger()
        let streams = (0..<3).map { _ in Examples.stream() }
        let wanted = EventType(literal: "Wanted")
        for round in 0..<4 {
            for stream in streams {
                let event = NewEvent(
                    type: round.isMultiple(of: 2) ? wanted : EventType(literal: "WantedNot"), schemaVersion: 1,
                    id: EventID(Examples.uuid()), payload: Array("{\"round\":\(round)}".utf8))
                let item = AppendItem(
                    command: Examples.command(),
                    writes: [StreamWrite(stream: stream, expected: .any, events: [event])])
                _ = try #require(try await store.append(item, to: ledger).appended)
            }
        }
        let head = try await store.head(of: ledger).position
        #expect(head.number == 12)
        let asked = [streams[2], streams[0], Examples.stream()]
        let found = try await store.events(of: asked, types: [wanted], in: ledger, throughPosition: head)
        #expect(found.map(\.position.number) == [1, 3, 7, 9])
        #expect(found.map(\.stream) == [streams[0], streams[2], streams[0], streams[2]])
        #expect(found.allSatisfy { $0.type == wanted })
        let earlier = try await store.events(
            of: asked, types: [wanted], in: ledger, throughPosition: GlobalPosition(8))
        #expect(earlier.map(\.position.number) == [1, 3, 7])
        let whole = try await store.events(in: ledger, after: .start, limit: 100)
        #expect(found == whole.filter { found.map(\.position).contains($0.position) })
        let none = try await store.events(of: [], types: [wanted], in: ledger, throughPosition: head)
        #expect(none.isEmpty)
    }
}
