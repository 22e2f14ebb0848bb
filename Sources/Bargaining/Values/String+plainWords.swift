extension String {
    /// Whether the text is 1…``NegotiationLimits/maximumWordScalars`` Unicode scalars without control characters.
    var isPlainWords: Bool {
        // Control characters are single bytes, and no other character has such a byte in it.
        hasScalars(upTo: NegotiationLimits.maximumWordScalars) && utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    /// Whether the text is plain words that may stand on several lines: of control characters it holds line feeds only.
    var isPlainProse: Bool {
        hasScalars(upTo: NegotiationLimits.maximumWordScalars)
            && utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x0A }
    }

    /// Whether the text is 1…`maximum` Unicode scalars.
    func hasScalars(upTo maximum: Int) -> Bool {
        // A scalar has at least one byte, so that most texts need no counting.
        !isEmpty && (utf8.count <= maximum || unicodeScalars.count <= maximum)
    }
}
