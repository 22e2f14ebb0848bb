/// Which access tokens (RFC 9068 style JWT) are accepted.
public struct TokenSettings: Sendable {
    /// Where the public keys of the issuer are.
    public enum KeyLocation: Hashable, Sendable {
        /// A file with a JSON Web Key Set.
        case file(String)
        /// An `https` address of one (`http` for tests on the same machine).
        case url(String)
    }

    /// The only issuer trusted: the `iss` claim must equal it.
    public var issuer: String
    /// The name of this service: the `aud` claim must hold it.
    public var audience: String
    /// Where the keys are.
    public var keys: KeyLocation
    /// Clock difference tolerated. Default: 60 s.
    public var leeway: Duration = .seconds(60)
    /// Age at which keys are fetched anew where their source names no earlier one (`Cache-Control: max-age`). Default: 5
    /// min.
    public var refreshInterval: Duration = .seconds(300)
    /// The least time between two fetches, whatever happens: tokens with made-up key ids cause no storm. Default: 30 s.
    public var minimumRefreshInterval: Duration = .seconds(30)
    /// How long keys are used when they cannot be fetched anew. Default: 24 h.
    public var staleLimit: Duration = .seconds(86_400)
    /// The most verified tokens remembered. Default: 10,000.
    public var rememberedTokens = 10_000

    /// Settings with the default bounds.
    public init(issuer: String, audience: String, keys: KeyLocation) {
        self.issuer = issuer
        self.audience = audience
        self.keys = keys
    }
}
