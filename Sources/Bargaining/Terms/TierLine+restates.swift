extension TierLine {
    /// Whether both lines give the same to the same band or class; what was in force before is a remark.
    func restates(_ other: TierLine) -> Bool {
        guard plus == other.plus, comparator.binds(like: other.comparator), bands.count == other.bands.count,
            rate.equals(other.rate)
        else { return false }
        return bands.allSatisfy { band in
            other.bands.contains { $0.name == band.name && $0.content.equals(band.content) }
        }
    }
}

extension TierLine.Rate {
    /// Whether both give the same amounts by value, or the same rule.
    func equals(_ other: TierLine.Rate) -> Bool {
        switch (self, other) {
        case (.amount(let amount), .amount(let amount2)):
            amount.isEqualInValue(to: amount2)
        case (.range(let minimum, let maximum), .range(let minimum2, let maximum2)):
            minimum.isEqualInValue(to: minimum2) && maximum.isEqualInValue(to: maximum2)
        case (.rule(let words, let cap), .rule(let words2, let cap2)):
            words == words2
                && (cap == cap2 || cap.map { cap in cap2.map { cap.isEqualInValue(to: $0) } ?? false } ?? false)
        default:
            false
        }
    }
}

extension TermWord.Content {
    /// Whether both say the same, amounts by value.
    func equals(_ other: TermWord.Content) -> Bool {
        if case .amount(let amount) = self, case .amount(let amount2) = other {
            return amount.isEqualInValue(to: amount2)
        }
        return self == other
    }
}
