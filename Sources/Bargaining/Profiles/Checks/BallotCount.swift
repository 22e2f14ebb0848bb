/// The counts of a ballot on a draft.
public struct BallotCount: Hashable, Sendable {
    /// Most persons of a count.
    public static let maximum = 1_000_000_000

    /// All who are entitled to vote: delegates of the congress, or the whole staff.
    public let eligible: Int
    /// Those present.
    public let attending: Int
    /// Votes for the draft.
    public let inFavour: Int
    /// Votes against it.
    public let against: Int
    /// Abstentions.
    public let abstained: Int

    /// Counts that fit each other; `nil` when one is negative, nobody is entitled, more are present than entitled, or
    /// more votes were cast than persons present. Fewer votes than persons present are possible: spoilt papers.
    public init?(eligible: Int, attending: Int, inFavour: Int, against: Int, abstained: Int) {
        guard (1...Self.maximum).contains(eligible), (0...eligible).contains(attending),
            [inFavour, against, abstained].allSatisfy({ (0...attending).contains($0) }),
            inFavour + against + abstained <= attending
        else { return nil }
        self.eligible = eligible
        self.attending = attending
        self.inFavour = inFavour
        self.against = against
        self.abstained = abstained
    }
}
