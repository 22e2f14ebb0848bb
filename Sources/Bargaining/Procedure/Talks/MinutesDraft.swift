/// The minutes of a session (会议记录) as the recorder wrote them. The words are a disclosure beside the event.
public struct MinutesDraft: Hashable, Sendable {
    /// Session, version and text.
    public let reference: MinutesReference
    /// Who signs, by the law of the place.
    public let rule: MinutesSigners
    /// The article; `nil` where the law says nothing.
    public let article: Article?
    /// The profile version of the rule.
    public let profile: ProfileReference
    /// The seats that sign, as they were when the minutes were drafted: labour's first. Where the rule asks nobody, the
    /// chiefs, who may.
    public let signers: [SeatID]

    /// Minutes from their parts.
    public init(
        reference: MinutesReference, rule: MinutesSigners, article: Article?, profile: ProfileReference,
        signers: [SeatID]
    ) {
        self.reference = reference
        self.rule = rule
        self.article = article
        self.profile = profile
        self.signers = signers
    }
}
