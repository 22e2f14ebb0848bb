internal import HTTPTypes

extension HTTPField.Name {
    /// The key under which an act can be retried safely.
    static let idempotencyKey = literal("Idempotency-Key")
    /// `true` on an answer that was given before.
    static let idempotentReplayed = literal("Idempotent-Replayed")
    /// Names a request in logs and problems.
    static let requestID = literal("Request-Id")
    /// Which ledger, where a caller has several.
    static let ledger = literal("Parley-Ledger")
    /// How far into its ledger an export reaches at least.
    static let sourcePosition = literal("Parley-Source-Position")
    /// W3C Trace Context.
    static let traceparent = literal("traceparent")
    /// RFC 8288.
    static let link = literal("Link")
    /// Where a stream of events resumes (WHATWG HTML §9.2).
    static let lastEventID = literal("Last-Event-ID")
    /// How a budget stands (draft-ietf-httpapi-ratelimit-headers).
    static let rateLimit = literal("RateLimit")
    /// What a budget allows (draft-ietf-httpapi-ratelimit-headers).
    static let rateLimitPolicy = literal("RateLimit-Policy")
    /// Asks proxies not to hold back a stream.
    static let accelBuffering = literal("X-Accel-Buffering")
    /// Forbids browsers to guess content types.
    static let contentTypeOptions = literal("X-Content-Type-Options")

    /// A name written in source code; a wrong one is a programmer's error.
    private static func literal(_ name: StaticString) -> HTTPField.Name {
        guard let name = HTTPField.Name(String(describing: name)) else {
            preconditionFailure("field names are tokens of RFC 9110 §5.1")
        }
        return name
    }
}
