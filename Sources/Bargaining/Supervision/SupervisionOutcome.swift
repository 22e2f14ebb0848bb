/// What an authority did.
public struct SupervisionOutcome: Hashable, Sendable {
    /// What.
    public let result: SupervisionResult
    /// The file number of its decision; `nil` where it has none.
    public let reference: String?

    /// An outcome from its parts.
    public init(result: SupervisionResult, reference: String? = nil) {
        self.result = result
        self.reference = reference
    }
}
