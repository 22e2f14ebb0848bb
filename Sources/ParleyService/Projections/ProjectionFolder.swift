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
    /// - Parameters:
    ///   - page: consecutive events of one ledger.
    ///   - kinds: the kinds of stream that are wanted; others are passed over, whatever they hold.
    /// - Throws: ``UnreadableEvent``; `PostgresError`.
    func streams(
        in page: [RecordedEvent], of kinds: Set<String>, _ connection: PostgresConnection
    ) throws -> [ProjectedStream] {
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
                let kind = try kind(of: first, connection), kinds.contains(kind),
                let fold = ProjectionRegistry.fold(of: kind)
            else { return nil }
            let key = StreamKey(ledger: ledger, stream: stream)
            guard fold != FoldedNegotiation.self else {
                let kept = negotiations.withLock { $0.removeValue(for: key) }
                let folded = try folded(kept ?? FoldedNegotiation(), key, tail, kind, connection)
                negotiations.withLock { $0.insert(folded, for: key, cost: folded.cost) }
                return try folded.projected(stream, in: ledger, rulebook) {
                    try LogPage.events(of: stream, in: ledger, after: .none, through: folded.version, connection)
                }
            }
            let kept = others.withLock { $0.removeValue(for: key) }
            let folded = try foldedOther(kept ?? fold.init(), key, tail, kind, connection)
            others.withLock { $0.insert(folded, for: key, cost: folded.cost) }
            return try folded.projected(stream, in: ledger, rulebook) { [] }
        }
    }

    /// The kind of the stream of an event. Where the event's own type is not known, the first event of the stream tells.
    private func kind(of event: RecordedEvent, _ connection: PostgresConnection) throws -> String? {
        if let kind = StreamKinds.owner(of: event.type) { return kind }
        let opening = try LogPage.events(
            of: event.stream, in: event.ledger, after: .none, through: StreamVersion(1), connection)
        if let kind = opening.first.flatMap({ StreamKinds.owner(of: $0.type) }) { return kind }
        throw UnreadableEvent(event, kind: nil, EventCodecError.unknownType(event.type))
    }

    private func foldedOther(
        _ kept: any FoldedValue, _ key: StreamKey, _ tail: [RecordedEvent], _ kind: String,
        _ connection: PostgresConnection
    ) throws -> any FoldedValue {
        try folded(kept, key, tail, kind, connection)
    }

    /// A stream at the end of a tail of its events, whatever of it was kept.
    private func folded<Folded: FoldedValue>(
        _ kept: Folded, _ key: StreamKey, _ tail: [RecordedEvent], _ kind: String, _ connection: PostgresConnection
    ) throws -> Folded {
        guard let first = tail.first, let last = tail.last else { return kept }
        var folded = kept
        if folded.version > last.version { folded = Folded() }
        if folded.version.next < first.version {
            let missing = try LogPage.events(
                of: key.stream, in: key.ledger, after: folded.version,
                through: StreamVersion(first.version.number - 1), connection)
            for event in missing { try Self.fold(event, into: &folded, kind) }
        }
        for event in tail where event.version > folded.version { try Self.fold(event, into: &folded, kind) }
        return folded
    }

    private static func fold<Folded: FoldedValue>(
        _ event: RecordedEvent, into folded: inout Folded, _ kind: String
    ) throws {
        do {
            try folded.fold(event)
        } catch {
            throw UnreadableEvent(event, kind: kind, error)
        }
    }
}
