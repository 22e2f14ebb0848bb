/// Why credentials were refused. The raw value goes into `WWW-Authenticate`; it says nothing that helps to guess.
enum CredentialFault: String, Error, CaseIterable, Sendable {
    case malformed = "the credentials are malformed"
    case unknownKey = "the API key is unknown, expired or revoked"
    case tokensNotAccepted = "access tokens are not accepted here"
    case algorithmNotAllowed = "the signature algorithm is not allowed"
    case keyIDMissing = "the token names no key"
    case keyUnknown = "the token's key is unknown"
    case signatureInvalid = "the signature does not verify"
    case claimMissing = "a required claim is missing or malformed"
    case expired = "the token has expired"
    case notYetValid = "the token is not valid yet"
    case issuerUnknown = "the token's issuer is unknown"
    case audienceOther = "the token is for another audience"

    /// The problem that a client gets.
    var problem: Problem { Problem(.invalidCredentials, ["reason": rawValue]) }
}
