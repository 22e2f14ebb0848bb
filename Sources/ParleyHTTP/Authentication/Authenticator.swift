internal import ParleyService

/// Tells who sends a request: by API key or access token.
struct Authenticator: Sendable {
    private static let scheme = "bearer "

    let keys: APIKeyStore
    /// `nil` where access tokens are not accepted.
    let tokens: TokenVerifier?

    /// The principal of an `Authorization` field (RFC 6750 §2.1).
    ///
    /// - Throws: `unauthenticated` without a field, `invalid-credentials` for credentials that are refused,
    /// `overloaded`
    ///   while the keys of the issuer are not known.
    func principal(_ field: String?) async throws -> Principal {
        guard let field else { throw Problem(.unauthenticated) }
        guard field.utf8.count > Self.scheme.utf8.count,
            field.prefix(Self.scheme.utf8.count).lowercased() == Self.scheme
        else { throw CredentialFault.malformed.problem }
        let token = field.dropFirst(Self.scheme.utf8.count)
        if token.hasPrefix(APIKeyToken.prefix) {
            guard let principal = try await keys.principal(forToken: String(token)) else {
                throw CredentialFault.unknownKey.problem
            }
            return principal
        }
        guard let tokens else { throw CredentialFault.tokensNotAccepted.problem }
        do {
            return try await tokens.principal(token)
        } catch let fault as CredentialFault {
            throw fault.problem
        } catch is KeySetFault {
            throw Problem(.overloaded, ["seconds": String(Problem.retryAfterSeconds)])
        }
    }
}
