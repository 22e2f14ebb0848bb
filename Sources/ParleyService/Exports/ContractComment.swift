/// What the catalogue says of a view or column: a line in English, a line in Chinese.
public struct ContractComment: Hashable, Sendable {
    /// The English line.
    public let english: String
    /// The Chinese line; empty where there is none.
    public let chinese: String

    /// Splits a comment; one that is missing is empty in both languages.
    init(_ comment: String?) {
        let lines = (comment ?? "").split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        english = lines.first.map(String.init) ?? ""
        chinese = lines.count > 1 ? lines[1].split(separator: "\n").joined(separator: " ") : ""
    }
}
