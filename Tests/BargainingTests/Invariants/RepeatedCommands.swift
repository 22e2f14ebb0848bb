import Bargaining
import EventSourcing

/// A random history appended to the store in memory under command identifiers, with earlier ones sent again among them.
enum RepeatedCommands {
    private static let ledger = LedgerID(1)
    private static let stream = StreamID(UUIDValue(high: 1, low: 1))

    /// What came of a repeated command that should not; `nil` where each had its first result, once.
    ///
    /// - Parameter forgets: whether the sender gives a repeated command a new identifier: a mistake to be noticed.
    static func breach(seed: UInt64, forgets: Bool = false) async throws -> String? {
        let store = InMemoryEventStore { Timestamp(microseconds: 0) }
        var history = RandomNegotiation(seed: seed)
        var generator = SeededGenerator(seed: seed)
        var receipts: [(item: AppendItem, receipt: AppendReceipt)] = []
        var recorded = 0
        for index in 0..<HistoryRun.steps {
            let events = history.step().events
            if !events.isEmpty {
                let item = item(UInt64(index), events, after: recorded)
                guard case .appended(let receipt) = await store.append(item, to: ledger) else {
                    return "step \(index) was not appended"
                }
                recorded += events.count
                receipts.append((item, receipt))
            }
            guard let sent = receipts.randomElement(using: &generator) else { continue }
            let again = forgets ? renamed(sent.item, UInt64(index), after: recorded) : sent.item
            guard await store.append(again, to: ledger) == .duplicate(sent.receipt) else {
                return "step \(index): a repeated command had another result"
            }
        }
        let stored = await store.events(of: stream, in: ledger, after: .none, limit: .max)
        return stored.map(\.type.name) == history.table.events.map(\.fact.eventType.name)
            ? nil : "the log is not the history"
    }

    private static func item(_ number: UInt64, _ events: [NegotiationEvent], after version: Int) -> AppendItem {
        let newEvents = events.enumerated().map { index, event in
            NewEvent(
                type: event.fact.eventType, schemaVersion: 1,
                id: EventID(UUIDValue(high: number, low: UInt64(index))), payload: [])
        }
        return AppendItem(
            command: CommandID(UUIDValue(high: 0, low: number)),
            writes: [StreamWrite(stream: stream, expected: .exactly(StreamVersion(Int64(version))), events: newEvents)])
    }

    /// The same item as if it were another one.
    private static func renamed(_ item: AppendItem, _ number: UInt64, after version: Int) -> AppendItem {
        AppendItem(
            command: CommandID(UUIDValue(high: 1, low: number)),
            writes: item.writes.map {
                StreamWrite(
                    stream: $0.stream, expected: .exactly(StreamVersion(Int64(version))), events: $0.events)
            })
    }
}
