/// A part of a term before it is compared: a figure of its own, or words.
struct TermPart {
    let part: FigurePart
    var words: String?
    var amount: ExactDecimal?
    var unit: Unit?
    var comparator: Comparator?
    /// The amount in force before, where the part itself tells it.
    var previous: ExactDecimal?
    /// Whether the amount is in real terms; the paid one is another.
    var isAdjustedForInflation = false
    /// To what a line applies.
    var bands: [TermWord] = []
}

extension Term {
    /// The parts of the term in the order written: one for a term of one figure and for words. Complexity: linear in them.
    var parts: [TermPart] {
        switch value {
        case .scalar(let amount, let unit, let comparator):
            return [
                TermPart(
                    part: FigurePart(kind: .whole, label: nil), amount: amount, unit: unit, comparator: comparator,
                    previous: previousAmount)
            ]
        case .range(let minimum, let maximum, let unit):
            return [(FigurePart.Kind.minimum, minimum), (.maximum, maximum)].map { kind, amount in
                TermPart(part: FigurePart(kind: kind, label: nil), amount: amount, unit: unit)
            }
        case .byYear(let unit, let steps):
            return steps.map {
                TermPart(part: FigurePart(kind: .year, label: $0.year), amount: $0.amount, unit: unit)
            }
        case .schedule(let unit, let steps):
            return steps.map {
                TermPart(
                    part: FigurePart(kind: .step, label: $0.from), amount: $0.amount, unit: unit,
                    isAdjustedForInflation: $0.isAdjustedForInflation)
            }
        case .tiers(let unit, let lines): return lines.flatMap { $0.parts(in: unit) }
        case .composite(let parts):
            return parts.map {
                TermPart(
                    part: FigurePart(kind: .part, label: $0.role), amount: $0.amount, unit: $0.unit,
                    comparator: $0.comparator)
            }
        case .reference(let amount, let unit, let norm, let comparator):
            return [
                TermPart(
                    part: FigurePart(kind: .whole, label: nil), words: norm, amount: amount, unit: unit,
                    comparator: comparator)
            ]
        case .procedure(let words, _, _), .text(let words), .unknown(let words):
            return [TermPart(part: FigurePart(kind: .words, label: nil), words: words)]
        }
    }

    /// The amount in force before, where the term tells it.
    private var previousAmount: ExactDecimal? {
        if case .amount(let amount)? = word("previous") { amount } else { nil }
    }
}

extension TierLine {
    /// The parts of a line: one, or both ends of a band of amounts.
    fileprivate func parts(in unit: Unit) -> [TermPart] {
        let label = bands.map(\.label).joined(separator: ", ")
        func part(_ kind: FigurePart.Kind, _ amount: ExactDecimal?, words: String? = nil) -> TermPart {
            TermPart(
                part: FigurePart(kind: kind, label: label), words: words, amount: amount, unit: unit,
                comparator: comparator, previous: kind == .line ? previous : nil, bands: bands)
        }
        switch rate {
        case .amount(let amount): return [part(.line, amount, words: plus.map { "plus " + $0 })]
        case .range(let minimum, let maximum): return [part(.minimum, minimum), part(.maximum, maximum)]
        case .rule(let words, _): return [part(.line, nil, words: words)]
        }
    }
}

extension TermWord {
    /// The word in one piece: `km_from=2`.
    fileprivate var label: String {
        switch content {
        case .flag: name
        case .text(let text): "\(name)=\(text)"
        case .amount(let amount): "\(name)=\(amount)"
        }
    }
}
