/// The count of a vote as it is handed in.
public struct BallotPaper: Hashable, Sendable {
    /// The enterprise, where each votes by itself.
    public let enterprise: PartyName?
    /// Votes for the draft.
    public let inFavour: Int
    /// Votes against it.
    public let against: Int
    /// Abstentions.
    public let abstained: Int
    /// Whether the vote was secret.
    public let isSecret: Bool
    /// Whether the result was announced as an approval; `nil` where nothing was. Compared with the counts, never used.
    public let announcedApproval: Bool?

    /// A paper from its parts.
    public init(
        enterprise: PartyName? = nil, inFavour: Int, against: Int, abstained: Int = 0, isSecret: Bool,
        announcedApproval: Bool? = nil
    ) {
        self.enterprise = enterprise
        self.inFavour = inFavour
        self.against = against
        self.abstained = abstained
        self.isSecret = isSecret
        self.announcedApproval = announcedApproval
    }
}
