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
        CommandFingerprint.of(
            method: exchange.request.method.rawValue, path: exchange.request.uri.path, command: command
        )
    }
}
