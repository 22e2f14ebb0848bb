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
        let positions = events.filter { !$0.envelope.disclosures.isEmpty }.map(\.recorded.position)
        guard let pool, let ledger = events.first?.recorded.ledger, !positions.isEmpty else { return events }
        let found = try await DisclosureSource(pool: pool).disclosures(at: positions, in: ledger)
        var disclosed: [DecodedEvent] = []
        disclosed.reserveCapacity(events.count)
        for event in events {
            var remarks: [String: String] = [:]
            let sealer = DisclosureSealer(ledger: ledger, negotiation: event.recorded.stream)
            for (ordinal, disclosure) in found[event.recorded.position] ?? [] {
                guard let key = try await keys.key(ofSeat: disclosure.subject),
                    let opened = sealer.open(disclosure, under: key, event: event.recorded.id, ordinal: ordinal)
                else { continue }
                remarks[opened.name] = opened.value
            }
            disclosed.append(
                remarks.isEmpty
                    ? event
                    : DecodedEvent(
                        recorded: event.recorded, event: event.event, envelope: event.envelope, remarks: remarks))
        }
        return disclosed
    }
}
