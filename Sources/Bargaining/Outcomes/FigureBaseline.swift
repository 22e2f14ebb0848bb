/// What was in force before, as far as it can be put beside a part of an agreed term.
enum FigureBaseline {
    /// Nothing is known.
    case none
    /// It is known in words only.
    case words
    /// It is an amount in another unit.
    case otherUnit(AgreedFigure.Amount)
    /// It has another form, other bands, or another meaning.
    case notComparable
    /// An amount that the part can be compared with.
    case figure(AgreedFigure.Amount)

    /// The baseline of a part.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - term: The agreed term that it is of.
    ///   - before: What was in force when the item was opened; `nil` where not known.
    init(_ part: TermPart, of term: Term, before: Term?) {
        if let previous = part.previous, let unit = part.unit {
            self = .figure(AgreedFigure.Amount(amount: previous, unit: unit))
            return
        }
        let known = before.map { Self.beside(part, of: term, $0) } ?? .none
        if case .none = known, case .text? = term.word("previous") {
            self = .words
        } else {
            self = known
        }
    }

    /// The amount, comparable or not.
    var amount: AgreedFigure.Amount? {
        switch self {
        case .figure(let amount), .otherUnit(let amount): amount
        case .none, .words, .notComparable: nil
        }
    }

    private static func beside(_ part: TermPart, of term: Term, _ before: Term) -> FigureBaseline {
        guard !part.isAdjustedForInflation, let match = match(part, of: term, before) else {
            return [.text, .unknown, .procedure].contains(before.kind) ? .words : .notComparable
        }
        guard let amount = match.amount, let unit = match.unit else { return .words }
        let figure = AgreedFigure.Amount(amount: amount, unit: unit)
        return unit == part.unit ? .figure(figure) : .otherUnit(figure)
    }

    /// The part of what was in force that the part took the place of.
    private static func match(_ part: TermPart, of term: Term, _ before: Term) -> TermPart? {
        let parts = before.parts
        switch (term.value, before.value) {
        case (.scalar, .scalar), (.scalar, .byYear), (.scalar, .schedule), (.byYear, .scalar), (.byYear, .byYear),
            (.byYear, .schedule), (.schedule, .scalar), (.schedule, .byYear), (.schedule, .schedule):
            // What was in force last, if both speak of the same (FORMAT §4).
            let isSame = ["over", "basis"].allSatisfy { term.word($0) == before.word($0) }
            return isSame ? parts.last.flatMap { $0.isAdjustedForInflation ? nil : $0 } : nil
        case (.range, .range): return parts.first { $0.part.kind == part.part.kind }
        case (.tiers, .tiers):
            return parts.first { $0.part.kind == part.part.kind && $0.covers(part.bands) }
        case (.composite, .composite): return parts.first { $0.part.label == part.part.label }
        case (.reference, .reference): return parts.first { $0.words == part.words }
        default: return nil
        }
    }
}

extension TermPart {
    /// Whether a line applies to exactly these bands, in any order.
    fileprivate func covers(_ other: [TermWord]) -> Bool {
        bands.count == other.count
            && bands.allSatisfy { band in
                other.contains { $0.name == band.name && $0.content.equals(band.content) }
            }
    }
}
