/// A signature of a note that holds.
public struct VerifiedSignature: Hashable, Sendable {
    /// The key that made it.
    public let key: VerifierKey
    /// When it was made, in seconds since 1970-01-01 UTC, as the signer says; `nil` for types that tell no time.
    public let time: UInt64?
}
