internal import EventSourcing
internal import Postgres

/// Folds ranges of streams into rows, a batch at a time. Synchronous: runs on a connection's thread.
///
/// One stream is in memory at a time; what is read of a stream that does not end in the batch is read again with the next.
struct RangeFolder: Sendable {
    let projections: [any StreamProjection]
    let rulebook: Rulebook
    let limits: RebuildLimits
    private let kinds: Set<String>

    init(_ projections: [any StreamProjection], _ rulebook: Rulebook, _ limits: RebuildLimits) {
        self.projections = projections
        self.rulebook = rulebook
        self.limits = limits
        kinds = Set(projections.map(ProjectionRegistry.kind))
    }

    /// The stream that is being folded.
    private struct Current {
        let stream: StreamID
        var kind: String?
        /// `nil` for a stream that no read model shows, and after an event that cannot be read.
        var fold: (any WholeStreamFold)?
        var last: RecordedEvent
        var events: Int64 = 0
    }

    /// The next batch of a range.
    ///
    /// - Parameter failed: names of read models that cannot be made.
    /// - Returns: the rows, and whether the range ends with them.
    func batch(
        of range: RebuildRange, without failed: Set<String>, _ connection: PostgresConnection
    ) throws -> (batch: RebuildBatch, isLast: Bool) {
        var batch = RebuildBatch(projections: projections.count)
        var current: Current?
        var place = range.place
        while true {
            let page = try LogPage.eventsByStream(
                of: range.ledger, after: place, through: range.target, last: range.last, limit: limits.pageEvents,
                connection)
            for event in page {
                if event.stream != current?.stream {
                    if let current { finish(current, in: range, &batch, failed) }
                    if isFull(batch) { return (batch, false) }
                    current = begin(event, &batch)
                }
                fold(event, &current, &batch)
            }
            guard page.count == limits.pageEvents, let last = page.last else { break }
            place = (last.stream, last.version)
        }
        if let current { finish(current, in: range, &batch, failed) }
        return (batch, true)
    }

    private func isFull(_ batch: RebuildBatch) -> Bool {
        batch.events >= Int64(limits.batchEvents) || batch.byteCount >= limits.batchBytes
    }

    private func begin(_ event: RecordedEvent, _ batch: inout RebuildBatch) -> Current {
        let kind = StreamKinds.owner(of: event.type)
        if kind == nil {
            batch.unreadable.append(UnreadableEvent(event, kind: nil, EventCodecError.unknownType(event.type)))
        }
        return Current(
            stream: event.stream, kind: kind,
            fold: kind.flatMap { kinds.contains($0) ? ProjectionRegistry.wholeFold(of: $0) : nil }, last: event)
    }

    private func fold(_ event: RecordedEvent, _ current: inout Current?, _ batch: inout RebuildBatch) {
        current?.last = event
        current?.events += 1
        guard current?.fold != nil else { return }
        // An event of another kind of stream says nothing here.
        if let owner = StreamKinds.owner(of: event.type), owner != current?.kind { return }
        do {
            try current?.fold?.fold(event)
        } catch {
            batch.unreadable.append(UnreadableEvent(event, kind: current?.kind, error))
            current?.fold = nil
        }
    }

    private func finish(
        _ current: Current, in range: RebuildRange, _ batch: inout RebuildBatch, _ failed: Set<String>
    ) {
        batch.events += current.events
        batch.reached = current.stream
        guard let fold = current.fold else { return }
        let stream = fold.projected(current.stream, in: range.ledger, rulebook)
        let last = ProjectionFailure.Event(current.last)
        for (place, projection) in projections.enumerated() where !failed.contains(projection.name) {
            guard let rows = projection.rows(of: stream) else { continue }
            batch.add(rows, of: stream, last: last, at: place)
        }
    }
}
