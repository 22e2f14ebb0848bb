internal import JWTKit

/// A public key with the only algorithm it may be used for.
struct VerificationKey: Sendable {
    /// ES256, EdDSA or RS256.
    let name: String
    /// Verifies signatures.
    let algorithm: any JWTAlgorithm
}
