internal import Bargaining
internal import EventSourcing

/// Seals what is written beside an event under the key of who wrote it.
struct DisclosureWriter: Sendable {
    let keys: PersonKeyStore

    /// Texts for one event of a command, by its place from 0. Whose key seals them is durable before the event is.
    ///
    /// - Throws: ``PersonKeyError``.
    func seal(
        _ texts: [StreamDisclosure], of seat: SeatID, _ principal: PrincipalID, for command: CommandID,
        event place: Int = 0, in stream: StreamID, of ledger: LedgerID
    ) async throws -> [Disclosure] {
        guard !texts.isEmpty else { return [] }
        let event = CommandIdentity.event(of: command, ordinal: place)
        try await keys.remember(seat: seat.value, of: principal)
        let key = try await keys.keyMadeIfMissing(of: principal)
        let sealer = DisclosureSealer(ledger: ledger, negotiation: stream)
        return try texts.enumerated().map { ordinal, text in
            try sealer.seal(
                name: text.name, value: text.value, of: seat.value, under: key, event: event, ordinal: ordinal)
        }
    }
}
