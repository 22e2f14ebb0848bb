/// The law by which personal content is kept although its erasure was asked for.
public struct RetentionDuty: Hashable, Sendable {
    /// The most Unicode scalars of an article.
    public static let maximumArticleScalars = 120

    /// The article: "Archives Law §14".
    public let article: String
    /// Who decided it; never a person.
    public let authority: PartyName

    /// A duty from its parts.
    public init(article: String, authority: PartyName) {
        self.article = article
        self.authority = authority
    }
}
