internal import Bargaining
internal import EventSourcing
internal import Synchronization

extension StreamService {
    /// The answer that a request was given before under its key, for requests that are refused before they can be
    /// decided: ``perform(_:)`` asks by itself.
    ///
    /// - Returns: ``StreamOutcome/replayed(_:)`` for the same request, ``StreamOutcome/keyReused`` for another one, `nil`
    ///   for a key that was never used.
    package func earlierAnswer(
        of principal: Principal, at address: StreamAddress, idempotencyKey: String, fingerprint: [UInt8]
    ) async throws -> StreamOutcome<Family>? {
        let command = CommandIdentity.command(
            ledger: address.ledger, principal: principal.id, key: idempotencyKey)
        guard let receipt = try await log.receipt(of: command, in: address.ledger) else { return nil }
        return try await replay(receipt, fingerprint: fingerprint, in: address.ledger)
    }

    /// The first answer of the command, if there was one.
    func replayed(_ context: StreamContext<Family>) async throws -> StreamOutcome<Family>? {
        let request = context.request
        guard !request.validateOnly,
            let receipt = try await log.receipt(of: context.command, in: request.address.ledger)
        else { return nil }
        return try await replay(receipt, of: request)
    }

    /// The first answer of a command whose receipt is in memory.
    func replay(_ known: KnownReceipt, of request: StreamRequest<Family>) async throws -> StreamOutcome<Family> {
        guard known.fingerprint == request.fingerprint else { return .keyReused }
        return try await replay(known.receipt, of: request)
    }

    /// The first answer of a command, or that its key stands for another request: told by the first event itself.
    func replay(_ receipt: AppendReceipt, of request: StreamRequest<Family>) async throws -> StreamOutcome<Family> {
        let outcome = try await replay(receipt, fingerprint: request.fingerprint, in: request.address.ledger)
        if case .replayed(let act) = outcome, let command = act.events.first?.envelope.command {
            let known = KnownReceipt(receipt: receipt, fingerprint: request.fingerprint)
            receipts.withLock { $0.insert(known, for: command) }
        }
        return outcome
    }

    private func replay(
        _ receipt: AppendReceipt, fingerprint: [UInt8], in ledger: LedgerID
    ) async throws -> StreamOutcome<Family> {
        let rows = try await log.events(
            of: receipt.stream, in: ledger, after: StreamVersion(receipt.firstVersion.number - 1),
            limit: receipt.eventCount)
        guard let first = rows.first, Family.readers[first.type] != nil else { return .keyReused }
        let events = try await decoded(rows)
        guard events.first?.envelope.fingerprint?.bytes == fingerprint else { return .keyReused }
        let folded = try await states.state(of: receipt.stream, in: ledger, at: receipt.lastVersion)
        return .replayed(
            RecordedStreamAct(
                stream: receipt.stream, version: receipt.lastVersion, events: events, state: folded.state))
    }
}
