/// Witnesses and groups of which some have to cosign.
public struct PolicyGroup: Hashable, Sendable {
    /// What the policy calls it.
    public let name: PolicyName
    /// How many members have to, 1 to their number.
    public let threshold: Int
    /// Witnesses and earlier groups.
    public let members: [PolicyName]
}
