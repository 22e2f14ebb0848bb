internal import EventSourcing

extension NegotiationLog {
    /// The receipts of the events of one act, which follow one another; empty in a log that keeps no leaves.
    ///
    /// Complexity: one read.
    func receipts(of events: some Collection<RecordedEvent>) async throws -> [EventReceipt] {
        guard let first = events.first else { return [] }
        return try await leaves(from: first.position, count: events.count, in: first.ledger).map { EventReceipt($0) }
    }
}

extension NegotiationService {
    /// The receipts of an act's events, in their order.
    package func receipts(of act: RecordedAct) async throws -> [EventReceipt] {
        try await log.receipts(of: act.events.map(\.recorded))
    }
}

extension StreamService {
    /// The receipts of an act's events, in their order.
    package func receipts(of act: RecordedStreamAct<Family>) async throws -> [EventReceipt] {
        try await log.receipts(of: act.events.map(\.recorded))
    }
}
