/// The event store without a database, for tests of rules and services: same outcomes, no leaf, nothing durable.
///
/// Every ledger exists and is empty at first. Each append is a batch of its own.
public actor InMemoryEventStore: EventStore {
    private let clock: @Sendable () -> Timestamp
    private var logs: [LedgerID: Log] = [:]

    /// An empty store.
    ///
    /// - Parameter clock: the time of the next batch; a batch is recorded one microsecond after the one before it
    ///   where the clock has not moved on.
    public init(clock: @escaping @Sendable () -> Timestamp) {
        self.clock = clock
    }

    /// Appends one item; see ``EventStore``.
    public func append(_ item: AppendItem, to ledger: LedgerID) -> AppendOutcome {
        logs[ledger, default: Log()].append(item, to: ledger, at: clock())
    }

    /// Events of one stream; see ``EventStore``.
    public func events(
        of stream: StreamID, in ledger: LedgerID, after version: StreamVersion, limit: Int
    ) -> [RecordedEvent] {
        guard let log = logs[ledger], let places = log.streams[stream], limit > 0 else { return [] }
        return places.dropFirst(Int(max(version.number, 0))).prefix(limit).map { log.events[$0] }
    }

    /// Events of a ledger; see ``EventStore``.
    public func events(in ledger: LedgerID, after position: GlobalPosition, limit: Int) -> [RecordedEvent] {
        guard let log = logs[ledger], limit > 0 else { return [] }
        return Array(log.events.dropFirst(Int(max(position.number, 0))).prefix(limit))
    }

    /// The first result of a command; see ``EventStore``.
    public func receipt(of command: CommandID, in ledger: LedgerID) -> AppendReceipt? {
        logs[ledger]?.receipts[command]
    }

    /// How far the ledger has been written; see ``EventStore``.
    public func head(of ledger: LedgerID) -> LogHead {
        guard let log = logs[ledger], let last = log.events.last else {
            return LogHead(position: .start, recordedAt: nil)
        }
        return LogHead(position: last.position, recordedAt: last.recordedAt)
    }
}

/// One ledger in memory.
private struct Log {
    private(set) var events: [RecordedEvent] = []
    /// Places in `events`, in version order.
    private(set) var streams: [StreamID: [Int]] = [:]
    private(set) var receipts: [CommandID: AppendReceipt] = [:]
    private var closed: Set<StreamID> = []

    mutating func append(_ item: AppendItem, to ledger: LedgerID, at now: Timestamp) -> AppendOutcome {
        if let receipt = receipts[item.command] { return .duplicate(receipt) }
        if let refusal = refusal(of: item) { return refusal }
        let next = events.last.map { Timestamp(microseconds: $0.recordedAt.microseconds + 1) }
        let recordedAt = next.map { max($0, now) } ?? now
        let receipt = AppendReceipt(
            stream: item.writes[0].stream, firstVersion: version(of: item.writes[0].stream).next,
            firstPosition: GlobalPosition(Int64(events.count) + 1), eventCount: item.eventCount,
            recordedAt: recordedAt)
        for write in item.writes {
            for event in write.events {
                let place = events.count
                events.append(
                    RecordedEvent(
                        ledger: ledger, position: GlobalPosition(Int64(place) + 1), stream: write.stream,
                        version: version(of: write.stream).next, type: event.type,
                        schemaVersion: event.schemaVersion, id: event.id, recordedAt: recordedAt,
                        payload: event.payload))
                streams[write.stream, default: []].append(place)
            }
            if write.closes { closed.insert(write.stream) }
        }
        receipts[item.command] = receipt
        return .appended(receipt)
    }

    private func version(of stream: StreamID) -> StreamVersion { StreamVersion(Int64(streams[stream]?.count ?? 0)) }

    /// A closed stream before a version that differs, writes before guards, in the order given.
    private func refusal(of item: AppendItem) -> AppendOutcome? {
        if let write = item.writes.first(where: { closed.contains($0.stream) }) {
            return .closed(stream: write.stream)
        }
        for write in item.writes {
            let current = version(of: write.stream)
            if let required = write.expected.required, required != current {
                return .conflict(stream: write.stream, current: current)
            }
        }
        for guarded in item.guards where version(of: guarded.stream) != guarded.version {
            return .conflict(stream: guarded.stream, current: version(of: guarded.stream))
        }
        return nil
    }
}
