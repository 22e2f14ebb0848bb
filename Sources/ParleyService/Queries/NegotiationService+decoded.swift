internal import EventSourcing

extension NegotiationService {
    /// Events with their disclosures in the clear, as far as their keys still exist.
    func decoded(_ recorded: [RecordedEvent]) async throws -> [DecodedEvent] {
        var events: [DecodedEvent] = []
        events.reserveCapacity(recorded.count)
        for row in recorded {
            let (event, envelope) = try codec.decode(row)
            events.append(DecodedEvent(recorded: row, event: event, envelope: envelope))
        }
        return try await disclosed(events)
    }

    private func disclosed(_ events: [DecodedEvent]) async throws -> [DecodedEvent] {
        let sealed = events.filter { !$0.envelope.disclosures.isEmpty }.map(\.recorded)
        guard !sealed.isEmpty else { return events }
        let texts = try await DisclosureReader(pool: pool, keys: keys, mask: mask).open(sealed)
        return events.map { event in
            guard let remarks = texts[event.recorded.position] else { return event }
            return DecodedEvent(
                recorded: event.recorded, event: event.event, envelope: event.envelope, remarks: remarks)
        }
    }
}
