extension Term {
    /// Whether tabling this term over a standing `other` repeats it, so that no move is made (FORMAT §4): same kind, unit,
    /// amounts by value, steps, bands and comparators. Other words are remarks. `unknown` repeats nothing.
    ///
    /// Complexity: linear in the number of steps, lines or parts.
    public func restates(_ other: Term) -> Bool {
        switch (value, other.value) {
        case (.scalar(let amount, let unit, let comparator), .scalar(let amount2, let unit2, let comparator2)):
            amount.isEqualInValue(to: amount2) && unit == unit2 && comparator.binds(like: comparator2)
        case (.range(let minimum, let maximum, let unit), .range(let minimum2, let maximum2, let unit2)):
            minimum.isEqualInValue(to: minimum2) && maximum.isEqualInValue(to: maximum2) && unit == unit2
        case (.byYear(let unit, let steps), .byYear(let unit2, let steps2)):
            unit == unit2
                && steps.elementsEqual(steps2) { $0.year == $1.year && $0.amount.isEqualInValue(to: $1.amount) }
        case (.schedule(let unit, let steps), .schedule(let unit2, let steps2)):
            unit == unit2
                && steps.elementsEqual(steps2) {
                    $0.from == $1.from && $0.amount.isEqualInValue(to: $1.amount)
                        && $0.isAdjustedForInflation == $1.isAdjustedForInflation
                }
        case (.tiers(let unit, let lines), .tiers(let unit2, let lines2)):
            unit == unit2 && lines.elementsEqual(lines2) { $0.restates($1) }
        case (.composite(let parts), .composite(let parts2)):
            parts.elementsEqual(parts2) {
                $0.role == $1.role && $0.amount.isEqualInValue(to: $1.amount) && $0.unit == $1.unit
                    && $0.comparator.binds(like: $1.comparator)
            }
        case (
            .reference(let amount, let unit, let norm, let comparator),
            .reference(let amount2, let unit2, let norm2, let comparator2)
        ):
            amount.isEqualInValue(to: amount2) && unit == unit2 && norm == norm2 && comparator.binds(like: comparator2)
        case (.procedure, .procedure), (.text, .text):
            value == other.value
        default:
            false
        }
    }
}

extension Optional<Comparator> {
    /// Whether both bind alike: an amount without a comparator is meant exactly.
    func binds(like other: Comparator?) -> Bool { (self ?? .exactly) == (other ?? .exactly) }
}
