extension ProblemCatalogue {
    /// Problems of credentials, requests and the service.
    static let requestsInEnglish: [ProblemCode: ProblemText] = [
        .unauthenticated: .init(
            "Credentials are missing", "This operation needs credentials.",
            "Send Authorization: Bearer with an API key (parley_sk_…) or an access token."),
        .invalidCredentials: .init(
            "Credentials are not valid",
            "The credentials were refused: they are malformed, expired, revoked or not for this service.",
            "Ask for a new API key or access token and send it as Authorization: Bearer."),
        .forbidden: .init(
            "The role does not allow this", "None of your roles ({roles}) may call this operation.",
            "It needs one of: {needed}. An administrator gives roles to an account."),
        .ledgerRequired: .init(
            "A ledger must be named", "Your credentials reach several ledgers: {ledgers}.",
            "Send the header Parley-Ledger with the number of one of them."),
        .ledgerNotPermitted: .init(
            "The ledger is not yours", "Your credentials do not reach the ledger named in Parley-Ledger.",
            "Name one of: {ledgers}."),
        .notPermitted: .init(
            "Your seat does not allow this",
            "You may read this negotiation, but your seat in it does not allow this act.",
            "Ask the chief representative of your side to do it or to appoint you."),
        .malformedRequest: .init(
            "The request is not HTTP", "The request could not be read as HTTP.", "Send it as RFC 9112 describes."),
        .headersTooLarge: .init(
            "The headers are too large", "The request's header fields are larger than the server reads.",
            "Send fewer or shorter header fields."),
        .notFound: .init(
            "Not found", "There is nothing here, or nothing that you may see.",
            "Check the address, and that your account has a seat in the negotiation."),
        .routeUnknown: .init(
            "No such address", "No operation has the path {path}.", "See /docs for every path."),
        .methodNotAllowed: .init(
            "The method is not allowed here", "The path {path} does not answer {method}.",
            "It answers: {allowed}."),
        .notAcceptable: .init(
            "No acceptable form", "This operation answers {offered} only.",
            "Send an Accept header that includes it, or none."),
        .payloadTooLarge: .init(
            "The body is too large", "The body has more than {limit} bytes.", "Divide it into several acts."),
        .unsupportedMediaType: .init(
            "The media type is not supported", "Bodies must be sent as application/json in UTF-8.",
            "Send Content-Type: application/json."),
        .malformedJSON: .init(
            "The body is not strict JSON",
            "The body could not be read at byte {offset}, {pointer}: expected {expected}.",
            "Send one JSON object (RFC 8259) in UTF-8, every member once."),
        .unknownParameter: .init(
            "Unknown query parameter", "This operation has no query parameter “{name}”.", "It knows: {known}."),
        .invalidParameter: .init(
            "A parameter is not valid", "The parameter “{name}” is not valid: expected {expected}.",
            "Correct it and try again."),
        .parametersExclusive: .init(
            "Parameters exclude each other", "“{first}” and “{second}” cannot be given together.",
            "Leave one of them out."),
        .invalidCursor: .init(
            "The cursor cannot be used",
            "The cursor was not issued for this list, its filters and your account, or was changed.",
            "Start again without a cursor."),
        .invalidBody: .init(
            "The content is not valid", "{pointer}: {expected}.", "Correct what “errors” lists and send it again."),
        .decimalAsNumber: .init(
            "A decimal was sent as a number", "{pointer} is a JSON number; amounts are exact decimals in strings.",
            "Send \"4.50\" instead of 4.50: a string keeps every digit."),
        .futureTime: .init(
            "The time has not come yet", "“{name}” lies in the future, where nothing is known yet.",
            "Name a time up to now, or leave it out."),
        .versionBeyondHead: .init(
            "The version does not exist yet",
            "The negotiation is at version {current}; the version asked for is later.",
            "Name a version up to {current}."),
        .idempotencyKeyMissing: .init(
            "Idempotency-Key is missing", "Every act needs an Idempotency-Key, so that it can be retried safely.",
            "Send a fresh key of 1 to 255 visible ASCII characters for each new act, the same one for its retries."),
        .idempotencyKeyInvalid: .init(
            "Idempotency-Key is not valid", "The Idempotency-Key must have 1 to 255 visible ASCII characters.",
            "Use a random UUID, for instance."),
        .idempotencyKeyReused: .init(
            "The key was used for another act", "This Idempotency-Key already recorded a different act.",
            "Send a fresh key with a new act; repeat the old body only to retry the old act."),
        .requestInProgress: .init(
            "The same act is still being recorded",
            "Another request with this key, or on this negotiation, is in progress.",
            "Send the same request again after {seconds} s."),
        .preconditionRequired: .init(
            "If-Match is required",
            "This act answers a state of the negotiation, so it must name the version it answers.",
            "Read the table and send its ETag as If-Match."),
        .invalidPrecondition: .init(
            "If-Match is not valid", "If-Match must be an entity tag of this negotiation, such as \"17\", or *.",
            "Send the ETag of the last answer unchanged."),
        .staleVersion: .init(
            "The negotiation has moved on",
            "You answered version {expected}; it is at version {current} now. “missed_events” shows what you missed.",
            "Read what was missed, decide again and send the act with If-Match: \"{current}\"."),
        .rateLimited: .init(
            "Too many requests", "Your account sends more requests than the {rate} a second it may keep up.",
            "Send the same request again after {seconds} s; the RateLimit field of every answer tells what is left."),
        .tooManyStreams: .init(
            "Too many open streams", "Your account already has {limit} open event streams.",
            "Close one, or follow several negotiations in one stream."),
        .overloaded: .init(
            "The service is busy", "The service has more work than it can take; nothing was recorded.",
            "Send the same request with the same Idempotency-Key again after {seconds} s."),
        .ledgerReadOnly: .init(
            "The ledger takes no acts",
            "The log is shorter than what was signed of it, so nothing may be added; nothing was recorded. Reading works.",
            "Ask the operator: the missing events have to be brought back, or the log closed. Then send the request again."
        ),
        .timedOut: .init(
            "The service did not answer in time", "The work was not done in time.",
            "Send the same request with the same Idempotency-Key again after {seconds} s."),
        .outcomeUnknown: .init(
            "It is not known whether the act was recorded",
            "The connection to the log broke while the act was being recorded.",
            "Send the same request with the same Idempotency-Key again after {seconds} s: it is recorded once."),
        .internalError: .init(
            "Internal error", "The service failed; the failure was logged under the request id.",
            "Try again later with the same Idempotency-Key; tell the operator the request id if it stays."),
    ]
}
