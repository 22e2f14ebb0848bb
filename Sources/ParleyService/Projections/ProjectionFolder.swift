internal import EventSourcing
internal import Postgres
internal import Synchronization

/// Folds the negotiations of a page of the log, keeping recent ones in memory.
final class ProjectionFolder: Sendable {
    private let states: Mutex<BoundedCache<StreamKey, FoldedNegotiation>>
    private let codec = NegotiationEventCodec.current

    private let rulebook: Rulebook

    /// - Parameters:
    ///   - maximumEntries: the most negotiations kept.
    ///   - maximumBytes: the most memory they take, roughly.
    init(rulebook: Rulebook, maximumEntries: Int = 10_000, maximumBytes: Int = 512 * 1_048_576) {
        self.rulebook = rulebook
        states = Mutex(BoundedCache(maximumEntries: maximumEntries, maximumCost: maximumBytes))
    }

    /// The negotiations that a page touches, each as it was at the end of the page.
    ///
    /// - Parameter page: consecutive events of one ledger.
    func negotiations(in page: [RecordedEvent], _ connection: PostgresConnection) throws -> [ProjectedNegotiation] {
        guard let ledger = page.first?.ledger else { return [] }
        var order: [StreamID] = []
        var tails: [StreamID: [RecordedEvent]] = [:]
        for event in page {
            if tails[event.stream] == nil { order.append(event.stream) }
            tails[event.stream, default: []].append(event)
        }
        return try order.compactMap { stream in
            guard let tail = tails[stream], let first = tail.first, let last = tail.last else { return nil }
            let key = StreamKey(ledger: ledger, stream: stream)
            var folded = states.withLock { $0.removeValue(for: key) } ?? FoldedNegotiation()
            if folded.version > last.version { folded = FoldedNegotiation() }
            if folded.version.next < first.version {
                let missing = try LogPage.events(
                    of: stream, in: ledger, after: folded.version, through: StreamVersion(first.version.number - 1),
                    connection)
                for event in missing { folded.apply(try codec.decode(event).event, recorded: event) }
            }
            for event in tail where event.version > folded.version {
                folded.apply(try codec.decode(event).event, recorded: event)
            }
            let kept = folded
            states.withLock { $0.insert(kept, for: key, cost: kept.cost) }
            return ProjectedNegotiation(ledger: ledger, id: stream, folded: folded, rulebook: rulebook)
        }
    }
}
