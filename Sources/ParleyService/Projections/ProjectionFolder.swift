internal import EventSourcing
internal import Postgres
internal import Synchronization

/// Folds the streams of a page of the log, keeping recent ones in memory. Streams that no read model shows are passed over.
final class ProjectionFolder: Sendable {
    private let negotiations: Mutex<BoundedCache<StreamKey, FoldedNegotiation>>
    private let others: Mutex<BoundedCache<StreamKey, any FoldedValue>>
    private let rulebook: Rulebook

    /// - Parameters:
    ///   - maximumEntries: the most negotiations kept, and the most streams of families.
    ///   - maximumBytes: the most memory the negotiations take, roughly; a quarter of it more the others.
    init(rulebook: Rulebook, maximumEntries: Int = 10_000, maximumBytes: Int = 512 * 1_048_576) {
        self.rulebook = rulebook
        negotiations = Mutex(BoundedCache(maximumEntries: maximumEntries, maximumCost: maximumBytes))
        others = Mutex(BoundedCache(maximumEntries: maximumEntries, maximumCost: max(1, maximumBytes / 4)))
    }

    /// The streams that a page touches, each as it was at the end of the page.
    ///
    /// - Parameter page: consecutive events of one ledger.
    func streams(in page: [RecordedEvent], _ connection: PostgresConnection) throws -> [ProjectedStream] {
        guard let ledger = page.first?.ledger else { return [] }
        try rulebook.published.refresh(ledger, for: page, connection)
        var order: [StreamID] = []
        var tails: [StreamID: [RecordedEvent]] = [:]
        for event in page {
            if tails[event.stream] == nil { order.append(event.stream) }
            tails[event.stream, default: []].append(event)
        }
        return try order.compactMap { stream in
            guard let tail = tails[stream], let first = tail.first,
                let kind = try ProjectionRegistry.fold(of: first.type)
            else { return nil }
            let key = StreamKey(ledger: ledger, stream: stream)
            guard kind != FoldedNegotiation.self else {
                let kept = negotiations.withLock { $0.removeValue(for: key) }
                let folded = try folded(kept ?? FoldedNegotiation(), key, tail, connection)
                negotiations.withLock { $0.insert(folded, for: key, cost: folded.cost) }
                return try folded.projected(stream, in: ledger, rulebook) {
                    try LogPage.events(of: stream, in: ledger, after: .none, through: folded.version, connection)
                }
            }
            let kept = others.withLock { $0.removeValue(for: key) }
            let folded = try foldedOther(kept ?? kind.init(), key, tail, connection)
            others.withLock { $0.insert(folded, for: key, cost: folded.cost) }
            return try folded.projected(stream, in: ledger, rulebook) { [] }
        }
    }

    private func foldedOther(
        _ kept: any FoldedValue, _ key: StreamKey, _ tail: [RecordedEvent], _ connection: PostgresConnection
    ) throws -> any FoldedValue {
        try folded(kept, key, tail, connection)
    }

    /// A stream at the end of a tail of its events, whatever of it was kept.
    private func folded<Folded: FoldedValue>(
        _ kept: Folded, _ key: StreamKey, _ tail: [RecordedEvent], _ connection: PostgresConnection
    ) throws -> Folded {
        guard let first = tail.first, let last = tail.last else { return kept }
        var folded = kept
        if folded.version > last.version { folded = Folded() }
        if folded.version.next < first.version {
            let missing = try LogPage.events(
                of: key.stream, in: key.ledger, after: folded.version,
                through: StreamVersion(first.version.number - 1), connection)
            for event in missing { try folded.fold(event) }
        }
        for event in tail where event.version > folded.version { try folded.fold(event) }
        return folded
    }
}
