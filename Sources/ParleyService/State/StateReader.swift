internal import EventSourcing

/// Answers the current state of a stream of one kind: from memory where that is safe, else from the log. A stream of another
/// kind is as one that is not there.
struct StateReader<Folded: FoldedValue>: Sendable {
    let log: any NegotiationLog
    let cache: StateCache<Folded>
    let lease: LedgerLease?
    /// The most events read at a time.
    let pageEvents: Int
    /// Whether it is remembered that a stream is not there, too.
    var keepsMissing = false

    /// The state at the head of a stream; one without events where there is no such stream.
    ///
    /// - Parameter home: the ledger whose lease tells whether another process can have written to the stream; its own
    ///   ledger where none is named.
    func current(of stream: StreamID, in ledger: LedgerID, home: LedgerID? = nil) async throws -> Folded {
        let key = StreamKey(ledger: ledger, stream: stream)
        guard var kept = cache.state(for: key) else { return try await readTail(of: Folded(), key) }
        if let lease, lease.answersFromMemory(home ?? ledger, verifiedAt: kept.verifiedAt) { return kept }
        let start = ContinuousClock.now
        guard try await log.lastVersion(of: stream, in: ledger) == kept.version else {
            return try await readTail(of: kept, key)
        }
        kept.verifiedAt = start
        cache.insert(kept, for: key)
        return kept
    }

    /// The state at the head of a stream, whatever memory says: after a conflict.
    func reloaded(of stream: StreamID, in ledger: LedgerID) async throws -> Folded {
        let key = StreamKey(ledger: ledger, stream: stream)
        return try await readTail(of: cache.state(for: key) ?? Folded(), key)
    }

    /// The state after a version, or an earlier head. Complexity: linear in the version.
    func state(of stream: StreamID, in ledger: LedgerID, at version: StreamVersion) async throws -> Folded {
        try await fold(of: stream, in: ledger, while: { $0.version <= version })
    }

    /// Folds a stream from its start as long as a condition holds.
    func fold(
        of stream: StreamID, in ledger: LedgerID, while isWanted: (RecordedEvent) -> Bool
    ) async throws -> Folded {
        var folded = Folded()
        var last = StreamVersion.none
        while true {
            let page = try await log.events(of: stream, in: ledger, after: last, limit: pageEvents)
            if last == .none, Self.isForeign(page) { return folded }
            for recorded in page {
                guard isWanted(recorded) else { return folded }
                try folded.fold(recorded)
                last = recorded.version
            }
            if page.count < pageEvents { return folded }
        }
    }

    private func readTail(of start: Folded, _ key: StreamKey) async throws -> Folded {
        var folded = start
        while true {
            folded.verifiedAt = .now
            let page = try await log.events(
                of: key.stream, in: key.ledger, after: folded.version, limit: pageEvents)
            if folded.version == .none, Self.isForeign(page) { return folded }
            for recorded in page { try folded.fold(recorded) }
            if page.count < pageEvents { break }
        }
        if folded.exists || keepsMissing { cache.insert(folded, for: key) }
        return folded
    }

    /// Whether the first page of a stream is of another kind: a type that nobody knows is for the codec to refuse.
    private static func isForeign(_ page: [RecordedEvent]) -> Bool {
        guard let type = page.first?.type, !Folded.owns(type) else { return false }
        return StreamKinds.owner(of: type) != nil
    }
}
