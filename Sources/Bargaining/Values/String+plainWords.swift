extension String {
    /// Whether the text is 1…``NegotiationLimits/maximumWordScalars`` Unicode scalars without control characters.
    var isPlainWords: Bool {
        (1...NegotiationLimits.maximumWordScalars).contains(unicodeScalars.count)
            && unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
}
