import EventSourcing
import Testing

/// What only the store without a database promises; the rest is the contract suite.
@Suite struct InMemoryEventStoreTests {
    private static func item(_ number: UInt64) -> AppendItem {
        AppendItem(
            command: CommandID(UUIDValue(high: 1, low: number)),
            writes: [
                StreamWrite(
                    stream: StreamID(UUIDValue(high: 2, low: 0)), expected: .any,
                    events: [
                        NewEvent(
                            type: EventType(literal: "Tabled"), schemaVersion: 1,
                            id: EventID(UUIDValue(high: 3, low: number)), payload: [])
                    ])
            ])
    }

    @Test func `records with the injected clock, and later than the batch before`() async {
        let store = InMemoryEventStore(clock: { Timestamp(microseconds: 100) })
        for (number, expected) in [(UInt64(1), Int64(100)), (2, 101), (3, 102)] {
            guard case .appended(let receipt) = await store.append(Self.item(number), to: LedgerID(1)) else {
                Issue.record("not appended")
                return
            }
            #expect(receipt.recordedAt == Timestamp(microseconds: expected))
        }
    }
}
