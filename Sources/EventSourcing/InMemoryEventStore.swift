/// The event store without a database, for tests of rules and services: same outcomes, no leaf, nothing durable.
///
/// Every ledger exists and is empty at first. Each append is a batch of its own.
public actor InMemoryEventStore: EventStore {
    private let clock: @Sendable () -> Timestamp
    private var logs: [LedgerID: Log] = [:]

    private struct Log {
        var events: [RecordedEvent] = []
        /// Places in `events`, in version order.
        var streams: [StreamID: [Int]] = [:]
        var closed: Set<StreamID> = []
        var receipts: [CommandID: AppendReceipt] = [:]

        func version(of stream: StreamID) -> StreamVersion { StreamVersion(Int64(streams[stream]?.count ?? 0)) }
    }

    /// An empty store.
    ///
    /// - Parameter clock: the time of the next batch; a batch is recorded one microsecond after the one before it
    ///   where the clock has not moved on.
    public init(clock: @escaping @Sendable () -> Timestamp) {
        self.clock = clock
    }

    /// Appends one item; see ``EventStore``.
    public func append(_ item: AppendItem, to ledger: LedgerID) -> AppendOutcome {
        var log = logs[ledger, default: Log()]
        if let receipt = log.receipts[item.command] { return .duplicate(receipt) }
        if let refusal = Self.refusal(of: item, in: log) { return refusal }
        let previous = log.events.last?.recordedAt.microseconds ?? Int64.min
        let recordedAt = max(clock(), Timestamp(microseconds: previous == .min ? .min : previous + 1))
        let receipt = AppendReceipt(
            stream: item.writes[0].stream, firstVersion: log.version(of: item.writes[0].stream).next,
            firstPosition: GlobalPosition(Int64(log.events.count) + 1), eventCount: item.eventCount,
            recordedAt: recordedAt)
        for write in item.writes {
            for event in write.events {
                let place = log.events.count
                log.events.append(
                    RecordedEvent(
                        ledger: ledger, position: GlobalPosition(Int64(place) + 1), stream: write.stream,
                        version: log.version(of: write.stream).next, type: event.type,
                        schemaVersion: event.schemaVersion, id: event.id, recordedAt: recordedAt,
                        payload: event.payload))
                log.streams[write.stream, default: []].append(place)
            }
            if write.closes { log.closed.insert(write.stream) }
        }
        log.receipts[item.command] = receipt
        logs[ledger] = log
        return .appended(receipt)
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

    /// A closed stream before a version that differs, writes before guards, in the order given.
    private static func refusal(of item: AppendItem, in log: Log) -> AppendOutcome? {
        if let write = item.writes.first(where: { log.closed.contains($0.stream) }) {
            return .closed(stream: write.stream)
        }
        for write in item.writes {
            let current = log.version(of: write.stream)
            if let required = write.expected.required, required != current {
                return .conflict(stream: write.stream, current: current)
            }
        }
        for guarded in item.guards where log.version(of: guarded.stream) != guarded.version {
            return .conflict(stream: guarded.stream, current: log.version(of: guarded.stream))
        }
        return nil
    }
}
