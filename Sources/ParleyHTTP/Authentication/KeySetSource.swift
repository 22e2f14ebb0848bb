/// Where a JSON Web Key Set comes from.
protocol KeySetSource: Sendable {
    /// The set as it is now.
    func load() async throws -> KeySetDocument
}
