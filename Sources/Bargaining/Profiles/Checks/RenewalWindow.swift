/// When renewal of an agreement can be asked for.
public struct RenewalWindow: Hashable, Sendable {
    /// The first day.
    public let opens: LocalDay
    /// The last day: that of the expiry.
    public let closes: LocalDay
    /// The article.
    public let article: Article

    /// A window from its parts.
    public init(opens: LocalDay, closes: LocalDay, article: Article) {
        self.opens = opens
        self.closes = closes
        self.article = article
    }
}
