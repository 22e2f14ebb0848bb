internal import Bargaining
internal import EventSourcing
internal import Postgres

/// Opens what is written beside events, as far as the keys still exist and no erasure masks it.
struct DisclosureReader: Sendable {
    let pool: PostgresPool?
    let keys: PersonKeyStore
    /// Whose content is masked since its erasure was asked for.
    let mask: ErasureMask?

    /// The texts of events by position, then by name; nothing without a database.
    ///
    /// - Parameter recorded: events of one ledger that have disclosures.
    /// - Throws: ``PersonKeyError``, `PostgresError`.
    func open(_ recorded: [RecordedEvent]) async throws -> [GlobalPosition: [String: String]] {
        guard let pool, let ledger = recorded.first?.ledger else { return [:] }
        let found = try await DisclosureSource(pool: pool).disclosures(at: recorded.map(\.position), in: ledger)
        let masked = found.isEmpty ? [] : try await mask?.seats(in: ledger) ?? []
        var texts: [GlobalPosition: [String: String]] = [:]
        for event in recorded {
            let sealer = DisclosureSealer(ledger: ledger, negotiation: event.stream)
            for (ordinal, disclosure) in found[event.position] ?? []
            where !masked.contains(SeatID(disclosure.subject)) {
                guard let key = try await keys.key(ofSeat: disclosure.subject),
                    let opened = sealer.open(disclosure, under: key, event: event.id, ordinal: ordinal)
                else { continue }
                texts[event.position, default: [:]][opened.name] = opened.value
            }
        }
        return texts
    }
}
