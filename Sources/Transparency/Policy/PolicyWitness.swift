/// A witness that a policy knows.
public struct PolicyWitness: Hashable, Sendable {
    /// What the policy calls it.
    public let name: PolicyName
    /// Its key.
    public let key: VerifierKey
    /// Where it takes checkpoints, if the policy says so.
    public let address: String?
}
