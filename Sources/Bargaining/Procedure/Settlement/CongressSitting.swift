/// A meeting of those entitled to vote: the congress or the whole staff.
public struct CongressSitting: Hashable, Sendable {
    /// The enterprise, where each votes by itself.
    public let enterprise: PartyName?
    /// All who are entitled to vote.
    public let eligible: Int
    /// Those present.
    public let attending: Int

    /// A sitting from its parts.
    public init(enterprise: PartyName? = nil, eligible: Int, attending: Int) {
        self.enterprise = enterprise
        self.eligible = eligible
        self.attending = attending
    }
}
