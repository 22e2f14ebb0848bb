/// A JSON Web Key Set as its source gave it.
struct KeySetDocument: Sendable {
    /// The bytes of the set, at most ``VerificationKeySet/maximumBytes``.
    let bytes: [UInt8]
    /// How much longer its source says it is fresh; `nil` where it says nothing.
    var freshness: Duration?
}
