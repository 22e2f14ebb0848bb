internal import HTTPTypes

extension Exchange {
    /// Whether the reader asks for text rather than JSON, where both are offered.
    var prefersText: Bool {
        MediaTypes.preferred(header(.accept), among: [MediaTypes.json, MediaTypes.text]) == MediaTypes.text
    }
}
