/// A figure or rule with the article that makes it one.
public struct Provision<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What is laid down.
    public let value: Value
    /// Where.
    public let article: Article

    /// A provision from its parts.
    public init(_ value: Value, article: Article) {
        self.value = value
        self.article = article
    }
}
