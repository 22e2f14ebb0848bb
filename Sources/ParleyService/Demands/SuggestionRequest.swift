package import Bargaining

/// One suggestion to collect, decoded: its source, and its words, which go beside the event.
package struct SuggestionRequest: Sendable {
    /// The name of the disclosure that holds the words.
    package static let words = "words"

    /// Where it came from.
    package let entry: SuggestionEntry
    /// What it says.
    package let text: String

    /// A request from its parts.
    package init(entry: SuggestionEntry, text: String) {
        self.entry = entry
        self.text = text
    }
}
