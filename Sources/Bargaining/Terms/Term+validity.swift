extension Term {
    /// The most steps of a term by year or of a schedule.
    public static let maximumSteps = 100
    /// The most lines of a table.
    public static let maximumLines = 500
    /// The most parts of a composite term.
    public static let maximumParts = 20

    /// What is wrong with the term's structure; `nil` for a term that can be tabled live.
    ///
    /// Complexity: linear, for tables quadratic in the lines (at most ``maximumLines``).
    public func fault() -> TermFault? {
        valueFault() ?? (hasAdmittedWords ? nil : .malformed)
    }

    /// Whether every word is one that the kind carries, in its form, none twice.
    private var hasAdmittedWords: Bool {
        words.count <= TermWordCatalogue.maximumCount && Set(words.map(\.name)).count == words.count
            && words.allSatisfy { TermWordCatalogue.form(of: $0.name, in: kind)?.admits($0.content) ?? false }
    }

    private func valueFault() -> TermFault? {
        switch value {
        case .scalar:
            return nil
        case .range(let minimum, let maximum, _):
            return maximum.isLess(than: minimum) ? .rangeReversed : nil
        case .byYear(_, let steps):
            let years = steps.map { ContractTime(year: $0.year) }
            return Self.isOrdered(years) ? nil : .malformed
        case .schedule(_, let steps):
            let times = steps.map { ContractTime(from: $0.from) }
            return Self.isOrdered(times) ? nil : .malformed
        case .tiers(_, let lines):
            return tableFault(lines)
        case .composite(let parts):
            let isSound =
                (1...Self.maximumParts).contains(parts.count) && Set(parts.map(\.role)).count == parts.count
                && parts.allSatisfy { Word.isSnakeCase($0.role) }
            return isSound ? nil : .malformed
        case .reference(_, _, let norm, _):
            return norm.isPlainWords ? nil : .malformed
        case .procedure(let words, _, _), .text(let words), .unknown(let words):
            return words.isPlainProse ? nil : .malformed
        }
    }

    /// Whether there are steps, every one has a time that exists, and each comes after the one before.
    private static func isOrdered(_ times: [ContractTime?]) -> Bool {
        guard (1...maximumSteps).contains(times.count) else { return false }
        return times.allSatisfy { $0 != nil }
            && zip(times, times.dropFirst()).allSatisfy { pair in
                guard let earlier = pair.0, let later = pair.1 else { return false }
                return earlier.canPrecede(later)
            }
    }

    private func tableFault(_ lines: [TierLine]) -> TermFault? {
        guard (1...Self.maximumLines).contains(lines.count) else { return .malformed }
        for line in lines {
            if let fault = line.fault() { return fault }
        }
        // Added or multiplied lines hold together; only lines that replace one another must not meet.
        if let mode = word("mode"), mode != .text("replace") { return nil }
        let cases = lines.map(TierCase.init)
        for (index, tier) in cases.enumerated() {
            for other in cases[..<index] where tier.overlaps(other) { return .tiersOverlap }
        }
        return nil
    }
}
