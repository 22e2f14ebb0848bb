/// A log that a policy accepts.
public struct PolicyLog: Hashable, Sendable {
    /// Its key, named like its origin.
    public let key: VerifierKey
    /// Where it is, if the policy says so.
    public let address: String?
}
