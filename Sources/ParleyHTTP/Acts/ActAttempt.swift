internal import EventSourcing
internal import HTTPTypes
internal import HummingbirdCore
internal import ParleyService
internal import StrictJSON

/// A POST whose body is JSON, before anything in it was looked at.
struct ActAttempt: Sendable {
    let exchange: Exchange
    let principal: Principal
    let ledger: LedgerID
    /// The negotiation; `nil` opens one.
    let negotiation: StreamID?
    /// The body.
    let command: JSONValue
    /// Whether to decide only.
    let validateOnly: Bool

    /// The key of the request. It must be there even where nothing will be recorded, but is not used up then.
    func key() throws(Problem) -> String {
        try IdempotencyKey.checked(exchange.header(.idempotencyKey))
    }

    /// What the key stands for.
    var fingerprint: [UInt8] {
        var path = exchange.request.uri.path
        // The hash is kept for good in the record of an erasure, which must not tell whose it is: without the key that only the
        // client knows, nobody can try names against it.
        if exchange.row.operation == .requestErasure { path += "\n" + (exchange.header(.idempotencyKey) ?? "") }
        return CommandFingerprint.of(
            method: exchange.request.method.rawValue, path: path, command: command
        )
    }
}
