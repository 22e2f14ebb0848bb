extension Title {
    /// Whether every text is 1…``maximumScalars`` Unicode scalars without control characters.
    public var isWellFormed: Bool {
        texts.allSatisfy { $0.isPlainWords && $0.unicodeScalars.count <= Self.maximumScalars }
    }

    private var texts: [String] {
        switch self {
        case .both(let zh, let en): [zh, en]
        case .zh(let text), .en(let text), .unnamed(let text): [text]
        }
    }
}
