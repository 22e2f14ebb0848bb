/// Where a JSON Web Key Set comes from.
protocol KeySetSource: Sendable {
    /// The bytes of the set, at most ``VerificationKeySet/maximumBytes``.
    func load() async throws -> [UInt8]
}
