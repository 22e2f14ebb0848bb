extension TierLine {
    /// The most members that say to what a line applies.
    public static let maximumBands = 20
    /// The most bytes of the name of a class or band.
    public static let maximumNameBytes = 40
    /// The most Unicode scalars of a class.
    public static let maximumClassScalars = 200

    /// Names of a line's own members, which are no bands.
    private static let reservedNames: Set<String> = [
        "amount", "min", "max", "rule", "plus", "cap", "previous", "at_least", "at_most",
    ]

    /// What is wrong with the line by itself; `nil` where nothing is.
    public func fault() -> TermFault? {
        guard (1...Self.maximumBands).contains(bands.count), Set(bands.map(\.name)).count == bands.count,
            bands.allSatisfy(Self.isSound)
        else { return .malformed }
        switch rate {
        case .amount:
            if let plus, !plus.isPlainWords { return .malformed }
        case .range(let minimum, let maximum):
            if maximum.isLess(than: minimum) { return .rangeReversed }
            if plus != nil { return .malformed }
        case .rule(let words, _):
            if !words.isPlainWords || plus != nil { return .malformed }
        }
        return hasReversedBand ? .malformed : nil
    }

    /// Whether a band's `X_from` is above its `X_to`, or not below its `X_below` (FORMAT §7.8).
    public var hasReversedBand: Bool {
        TierCase(self).bands.values.contains(where: \.isEmpty)
    }

    /// Whether the words place a case on dimensions of a table: a point or class on each, no limit, none twice; perhaps
    /// none at all.
    static func isPoint(_ words: [TermWord]) -> Bool {
        words.count <= maximumBands && Set(words.map(\.name)).count == words.count
            && words.allSatisfy { isSound($0) && TierCase.limit(of: $0.name) == nil }
    }

    private static func isSound(_ band: TermWord) -> Bool {
        guard Word.isSnakeCase(band.name), band.name.utf8.count <= maximumNameBytes, !reservedNames.contains(band.name)
        else {
            return false
        }
        switch band.content {
        case .flag: return false
        case .amount(let amount): return amount.coefficient >= 0
        case .text(let text):
            return text.isPlainWords && text.unicodeScalars.count <= maximumClassScalars
                && TierCase.limit(of: band.name) == nil
        }
    }
}
