public import EventSourcing

extension NegotiationService {
    /// The answer that a request was given before under its key, for requests that are refused before they can be
    /// decided: ``perform(_:)`` asks by itself.
    ///
    /// - Parameter negotiation: the negotiation that the request names, where it names one: what the principal's side keeps
    ///   to itself about it is asked, too.
    /// - Returns: ``ActOutcome/replayed(_:)`` for the same request, ``ActOutcome/keyReused`` for another one, `nil` for a
    ///   key that was never used.
    public func earlierAnswer(
        of principal: Principal, in ledger: LedgerID, negotiation: StreamID? = nil, idempotencyKey: String,
        fingerprint: [UInt8]
    ) async throws -> ActOutcome? {
        let command = CommandIdentity.command(ledger: ledger, principal: principal.id, key: idempotencyKey)
        guard let receipt = try await log.receipt(of: command, in: ledger) else {
            guard let negotiation else { return nil }
            return try await earlierParking(
                of: principal, in: negotiation, ledger, idempotencyKey: idempotencyKey, fingerprint: fingerprint)
        }
        guard let act = try await recordedAct(receipt, in: ledger) else { return .keyReused }
        return act.events.first?.envelope.fingerprint?.bytes == fingerprint ? .replayed(act) : .keyReused
    }
}
