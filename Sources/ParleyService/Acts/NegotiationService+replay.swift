internal import Bargaining
internal import EventSourcing
internal import Synchronization

extension NegotiationService {
    /// The first answer of a command whose receipt is in memory.
    func replay(_ known: KnownReceipt, of request: ActRequest) async throws -> ActOutcome {
        guard known.fingerprint == request.fingerprint,
            let act = try await recordedAct(known.receipt, in: request.ledger)
        else { return .keyReused }
        return .replayed(act)
    }

    /// The first answer of a command, or that its key stands for another request: told by the first event itself.
    func replay(_ receipt: AppendReceipt, of request: ActRequest) async throws -> ActOutcome {
        guard let act = try await recordedAct(receipt, in: request.ledger),
            act.events.first?.envelope.fingerprint?.bytes == request.fingerprint
        else { return .keyReused }
        if let command = act.events.first?.envelope.command {
            let known = KnownReceipt(receipt: receipt, fingerprint: request.fingerprint)
            receipts.withLock { $0.insert(known, for: command) }
        }
        return .replayed(act)
    }

    /// The act behind a receipt, made of the log alone; `nil` when it was recorded in a stream of another kind.
    func recordedAct(_ receipt: AppendReceipt, in ledger: LedgerID) async throws -> RecordedAct? {
        let rows = try await log.events(
            of: receipt.stream, in: ledger, after: StreamVersion(receipt.firstVersion.number - 1),
            limit: receipt.eventCount)
        if let type = rows.first?.type, StreamFamilies.family(of: type) != nil { return nil }
        let folded = try await states.state(of: receipt.stream, in: ledger, at: receipt.lastVersion)
        return RecordedAct(
            negotiation: receipt.stream, version: receipt.lastVersion, events: try await decoded(rows),
            state: folded.state)
    }
}
