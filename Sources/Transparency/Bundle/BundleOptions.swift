/// By what a bundle is judged: all of it comes from whoever verifies, nothing from the bundle.
public struct BundleOptions: Sendable {
    /// How far the clocks of witnesses and of the log may be apart, in seconds; also how late a witness may cosign.
    public static let defaultClockTolerance: UInt64 = 300

    /// Which logs are accepted and who has to cosign.
    public var policy: TrustPolicy
    /// Checkpoints that whoever verifies kept from before.
    public var kept: [KeptCheckpoint]
    /// The negotiation that is expected; `nil` takes any one.
    public var negotiation: LeafIdentifier?
    /// Whether a checkpoint is accepted that the quorum has not cosigned.
    public var allowsNoQuorum = false
    /// Whether it is accepted that nothing shows whether later events exist.
    public var allowsIncomplete = false
    /// How far clocks may be apart, in seconds.
    public var clockTolerance = BundleOptions.defaultClockTolerance

    /// The strictest options under a policy.
    public init(policy: TrustPolicy, kept: [KeptCheckpoint] = [], negotiation: LeafIdentifier? = nil) {
        self.policy = policy
        self.kept = kept
        self.negotiation = negotiation
    }
}
