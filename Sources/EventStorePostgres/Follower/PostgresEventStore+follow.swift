public import EventSourcing
internal import Logging

extension PostgresEventStore {
    /// How often a follower looks into the log without having been told that there is more.
    public static let followerPollInterval = Duration.milliseconds(250)

    /// Hands every event of a ledger after a position to a closure, in pages, in order and without a hole, and goes on
    /// as the ledger grows. Returns when the task is cancelled or the store shuts down.
    ///
    /// Remember the position of the last event of a page together with what was made of the page.
    ///
    /// - Parameters:
    ///   - position: what has been seen before; the first page begins after it.
    ///   - pageSize: the most events in a page. Default: ``EventStoreLimits/pageEvents``.
    /// - Throws: what the closure throws; ``EventStoreError/hole(expected:found:)``, which is an alarm. A database that
    ///   cannot be reached is waited for.
    public func follow(
        _ ledger: LedgerID, from position: GlobalPosition, pageSize: Int = EventStoreLimits.pageEvents,
        _ handle: ([RecordedEvent]) async throws -> Void
    ) async throws {
        var checkpoint = position
        while !Task.isCancelled && !signal.isClosed {
            let page = try await nextPage(of: ledger, after: checkpoint, pageSize: pageSize)
            if let last = page.last {
                try await handle(page)
                checkpoint = last.position
            } else {
                await signal.wait(for: ledger, beyond: checkpoint, atMost: Self.followerPollInterval)
            }
        }
    }

    /// Returns once the ledger holds the event at a position.
    ///
    /// - Throws: `CancellationError`; ``EventStoreError``, `closed` included.
    public func waitForPosition(_ position: GlobalPosition, in ledger: LedgerID) async throws {
        while try await head(of: ledger).position < position {
            try Task.checkCancellation()
            guard !signal.isClosed else { throw EventStoreError.closed }
            await signal.wait(
                for: ledger, beyond: GlobalPosition(position.number - 1), atMost: Self.followerPollInterval)
        }
    }

    private func nextPage(
        of ledger: LedgerID, after checkpoint: GlobalPosition, pageSize: Int
    ) async throws -> [RecordedEvent] {
        do {
            return try await events(in: ledger, after: checkpoint, limit: pageSize)
        } catch let error as EventStoreError {
            switch error {
            case .unavailable, .timedOut, .overloaded, .closed:
                logger.debug("follower waits", metadata: ["ledger": "\(ledger)", "reason": "\(error)"])
                return []
            default: throw error
            }
        }
    }
}
