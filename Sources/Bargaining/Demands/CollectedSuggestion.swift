/// A suggestion with the issues that it was grouped into.
public struct CollectedSuggestion: Hashable, Sendable {
    /// The suggestion.
    public let suggestion: Suggestion
    /// The version of the stream after its event: where its words are found.
    public let version: Int
    /// The numbers of its issues, in the order grouped, none twice.
    public internal(set) var issues: [Int] = []

    init(suggestion: Suggestion, version: Int) {
        self.suggestion = suggestion
        self.version = version
    }
}
