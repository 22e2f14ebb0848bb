internal import Bargaining
internal import EventSourcing

/// Answers the current state of a negotiation: from memory where that is safe, else from the log.
struct StateReader: Sendable {
    let log: any NegotiationLog
    let cache: StateCache
    let lease: LedgerLease?
    let codec: NegotiationEventCodec
    /// The most events read at a time.
    let pageEvents: Int

    /// The state at the head of a stream; one without events where there is no such stream.
    func current(of stream: StreamID, in ledger: LedgerID) async throws -> FoldedNegotiation {
        let key = StreamKey(ledger: ledger, stream: stream)
        guard var kept = cache.state(for: key) else { return try await readTail(of: FoldedNegotiation(), key) }
        if let lease, lease.answersFromMemory(ledger, verifiedAt: kept.verifiedAt) { return kept }
        let start = ContinuousClock.now
        guard try await log.lastVersion(of: stream, in: ledger) == kept.version else {
            return try await readTail(of: kept, key)
        }
        kept.verifiedAt = start
        cache.insert(kept, for: key)
        return kept
    }

    /// The state at the head of a stream, whatever memory says: after a conflict.
    func reloaded(of stream: StreamID, in ledger: LedgerID) async throws -> FoldedNegotiation {
        let key = StreamKey(ledger: ledger, stream: stream)
        return try await readTail(of: cache.state(for: key) ?? FoldedNegotiation(), key)
    }

    /// The state after a version, or an earlier head. Complexity: linear in the version.
    func state(of stream: StreamID, in ledger: LedgerID, at version: StreamVersion) async throws -> FoldedNegotiation {
        try await fold(of: stream, in: ledger, while: { $0.version <= version })
    }

    /// Folds a stream from its start as long as a condition holds.
    func fold(
        of stream: StreamID, in ledger: LedgerID, while isWanted: (RecordedEvent) -> Bool
    ) async throws -> FoldedNegotiation {
        var folded = FoldedNegotiation()
        var last = StreamVersion.none
        while true {
            let page = try await log.events(of: stream, in: ledger, after: last, limit: pageEvents)
            for recorded in page {
                guard isWanted(recorded) else { return folded }
                folded.apply(try codec.decode(recorded).event, recorded: recorded)
                last = recorded.version
            }
            if page.count < pageEvents { return folded }
        }
    }

    private func readTail(of start: FoldedNegotiation, _ key: StreamKey) async throws -> FoldedNegotiation {
        var folded = start
        while true {
            folded.verifiedAt = .now
            let page = try await log.events(
                of: key.stream, in: key.ledger, after: folded.version, limit: pageEvents)
            for recorded in page {
                folded.apply(try codec.decode(recorded).event, recorded: recorded)
            }
            if page.count < pageEvents { break }
        }
        if folded.exists { cache.insert(folded, for: key) }
        return folded
    }
}
