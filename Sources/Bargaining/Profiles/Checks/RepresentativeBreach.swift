/// A rule on representatives that is broken, with figures and article.
public struct RepresentativeBreach: Hashable, Sendable {
    /// Which rule.
    public let rule: RepresentativeRule
    /// The side at fault; for rules that compare the sides the one that would have to change.
    public let side: Side
    /// What there is.
    public let found: Int
    /// The least or greatest number that would be right.
    public let allowed: Int
    /// The article.
    public let article: Article

    /// A breach from its parts.
    public init(rule: RepresentativeRule, side: Side, found: Int, allowed: Int, article: Article) {
        self.rule = rule
        self.side = side
        self.found = found
        self.allowed = allowed
        self.article = article
    }
}
