/// An extra word of a term or of a line in a table: a name and what was written beside it.
public struct TermWord: Hashable, Sendable {
    /// What can stand beside a name.
    public enum Content: Hashable, Sendable {
        /// Present means true.
        case flag
        /// Words for people, or a code.
        case text(String)
        /// An exact figure that came with the term but is not its value.
        case amount(ExactDecimal)
    }

    /// The name, snake case; what names a term may carry is in ``TermWordCatalogue``.
    public let name: String
    /// What it says.
    public let content: Content

    /// A word from its parts.
    public init(name: String, content: Content) {
        self.name = name
        self.content = content
    }
}
