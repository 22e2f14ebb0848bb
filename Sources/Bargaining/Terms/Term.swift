/// One side's proposed, offered, agreed or imposed value for one item: typed, never a bare number (DESIGN §4.2).
public struct Term: Hashable, Sendable {
    /// The kind with its figures.
    public let value: TermValue
    /// Every other word the term came with, in the order written: scope, reference, currency, exceptions …
    public let words: [TermWord]

    /// A term from its parts.
    public init(_ value: TermValue, words: [TermWord] = []) {
        self.value = value
        self.words = words
    }

    /// The content of the first word with a name.
    public func word(_ name: String) -> TermWord.Content? {
        words.first { $0.name == name }?.content
    }
}
