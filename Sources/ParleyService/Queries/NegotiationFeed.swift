public import EventSourcing

/// The events of a negotiation after a version, one after the other, as they are recorded.
///
/// Rights are checked again for every page, so a feed ends when its reader may no longer see the negotiation. What this
/// process records comes at once, what others record within ``ServiceLimits/followInterval``.
public struct NegotiationFeed: AsyncSequence, Sendable {
    /// An event.
    public typealias Element = DecodedEvent

    let service: NegotiationService
    let negotiation: StreamID
    let ledger: LedgerID
    let principal: Principal
    let start: StreamVersion
    let isFinite: Bool

    /// Reads on from ``start``.
    public func makeAsyncIterator() -> Iterator {
        Iterator(feed: self, last: start)
    }

    /// A place in the feed.
    public struct Iterator: AsyncIteratorProtocol {
        let feed: NegotiationFeed
        var last: StreamVersion
        private var page: ArraySlice<DecodedEvent> = []

        init(feed: NegotiationFeed, last: StreamVersion) {
            self.feed = feed
            self.last = last
        }

        /// The next event; `nil` at the head of a finite feed, when the service ends, or the reader may see no more.
        public mutating func next() async throws -> DecodedEvent? {
            while page.isEmpty {
                try Task.checkCancellation()
                let service = feed.service
                let outcome = try await service.events(
                    of: feed.negotiation, in: feed.ledger, for: feed.principal, after: last,
                    limit: service.limits.listedEvents)
                guard case .found(let events) = outcome else { return nil }
                page = events[...]
                if page.isEmpty {
                    if feed.isFinite || service.hub.isClosed { return nil }
                    let key = StreamKey(ledger: feed.ledger, stream: feed.negotiation)
                    let seen = last
                    await service.hub.wait(for: key, atMost: service.limits.followInterval) {
                        (service.cache.state(for: key)?.version ?? .none) > seen
                    }
                }
            }
            let event = page.removeFirst()
            last = event.recorded.version
            return event
        }
    }
}

extension NegotiationService {
    /// The events of a negotiation after a version as they are recorded; with `finite` it ends at the head.
    public func follow(
        _ negotiation: StreamID, in ledger: LedgerID, for principal: Principal, after version: StreamVersion,
        finite: Bool
    ) -> NegotiationFeed {
        NegotiationFeed(
            service: self, negotiation: negotiation, ledger: ledger, principal: principal, start: version,
            isFinite: finite)
    }
}
