/// A change of the agreement on which both chiefs agreed. An amendment goes the way of the agreement itself (Order 22 §41):
/// the articles say what it still needs.
public struct Amendment: Hashable, Sendable {
    /// The proposal that it answers.
    public let number: Int
    /// The hash of the amended text.
    public let textHash: ContentHash
    /// The day on which both sides had stated it.
    public let day: LocalDay
    /// The article on the vote that it needs; `nil` where the kind of the agreement, or the place, asks for none.
    public let ratification: Article?
    /// The article on the filing that it needs; `nil` likewise.
    public let filing: Article?
    /// The profile version of these articles.
    public let profile: ProfileReference

    /// An amendment from its parts.
    public init(
        number: Int, textHash: ContentHash, day: LocalDay, ratification: Article?, filing: Article?,
        profile: ProfileReference
    ) {
        self.number = number
        self.textHash = textHash
        self.day = day
        self.ratification = ratification
        self.filing = filing
        self.profile = profile
    }
}
