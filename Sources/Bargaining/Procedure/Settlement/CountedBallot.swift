/// A vote on a draft with what came of it, recomputed from the counts (domain §3.4.4).
public struct CountedBallot: Hashable, Sendable {
    /// The draft.
    public let draft: Int
    /// The enterprise, where each votes by itself.
    public let enterprise: PartyName?
    /// The counts.
    public let count: BallotCount
    /// Whether the vote was secret.
    public let isSecret: Bool
    /// The article on secrecy that was not kept.
    public let brokenSecrecy: Article?
    /// What came of it, with the figure that was needed and the article that asks for it.
    public let outcome: BallotOutcome
    /// The profile version of the rule.
    public let profile: ProfileReference
    /// The day of the vote.
    public let day: LocalDay

    /// A ballot from its parts.
    public init(
        draft: Int, enterprise: PartyName?, count: BallotCount, isSecret: Bool, brokenSecrecy: Article?,
        outcome: BallotOutcome, profile: ProfileReference, day: LocalDay
    ) {
        self.draft = draft
        self.enterprise = enterprise
        self.count = count
        self.isSecret = isSecret
        self.brokenSecrecy = brokenSecrecy
        self.outcome = outcome
        self.profile = profile
        self.day = day
    }
}
