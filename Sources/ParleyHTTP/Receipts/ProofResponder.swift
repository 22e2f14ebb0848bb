internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers with receipts, proofs and checkpoints, as JSON or as the text that other programs read.
struct ProofResponder: Sendable {
    /// What is enough for a reader.
    private enum Sufficient: String, CaseIterable {
        case provisional
        case final

        var standing: ProofStanding { self == .final ? .final : .provisional }
    }

    /// `nil` over a log that proves nothing.
    let proofs: ProofReader?

    /// The receipt of an event that the caller may read, with its proof.
    ///
    /// - Parameter name: the member that names the stream, as `negotiation_id`, and its value.
    func answer(
        _ exchange: Exchange, event: RecordedEvent, of name: (member: String, value: String)
    ) async throws -> Response {
        let standing = try Self.sufficient(exchange)
        let seconds = try exchange.query.number(.wait, from: 0) ?? 0
        let found: EventProof?
        do {
            found = try await proofs?.proof(of: event, atLeast: standing, waiting: .seconds(seconds))
        } catch let refusal as ProofWaitRefused {
            throw Problem(
                .tooManyWaiting, ["limit": String(refusal.limit), "seconds": String(Problem.retryAfterSeconds)])
        }
        guard let found else { throw Problem(.notFound) }
        if exchange.prefersText {
            guard let proof = found.proof else {
                throw Problem(.proofPending, ["seconds": String(Problem.retryAfterSeconds)])
            }
            return Self.text(proof)
        }
        return Reply.json(cache: .noStore) { writer in
            writer.beginObject()
            writer.member(name.member, name.value)
            ReceiptRendering.write(found, to: &writer)
            writer.endObject()
        }
    }

    /// The newest checkpoint of the caller's ledger.
    func checkpoint(_ exchange: Exchange) async throws -> Response {
        let standing = try Self.sufficient(exchange)
        let ledger = try exchange.caller().ledger
        let found = try await proofs?.checkpoint(of: ledger, atLeast: standing)
        if exchange.prefersText {
            guard let found else { throw Problem(.checkpointMissing) }
            return Self.text(found.note)
        }
        return Reply.json(cache: .noStore) { writer in
            writer.beginObject()
            writer.member("ledger", Int64(ledger.number))
            ReceiptRendering.write(found, to: &writer)
            writer.endObject()
        }
    }

    /// That the newest checkpoint of the caller's ledger extends an older one.
    func consistency(_ exchange: Exchange) async throws -> Response {
        let standing = try Self.sufficient(exchange)
        let ledger = try exchange.caller().ledger
        guard let from = try exchange.query.number(.from, from: 0) else {
            throw Problem.invalidParameter("from", expected: .init(.numberFrom, 0))
        }
        guard let proofs, let newest = try await proofs.checkpoint(of: ledger, atLeast: standing) else {
            throw Problem(.checkpointMissing)
        }
        guard let body = try await proofs.consistency(from: UInt64(from), to: newest, of: ledger) else {
            throw Problem(.sizeBeyondCheckpoint, ["from": String(from), "size": String(newest.size)])
        }
        return Self.text(body)
    }

    private static func sufficient(_ exchange: Exchange) throws(Problem) -> ProofStanding {
        try exchange.query.word(.standing, Sufficient.self)?.standing ?? .provisional
    }

    private static func text(_ bytes: [UInt8]) -> Response {
        Reply.document(bytes, type: MediaTypes.text + "; charset=utf-8", cache: .noStore)
    }
}
