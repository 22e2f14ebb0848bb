internal import Bargaining

extension Term {
    /// The parts of the term in the order written; at least one. Complexity: linear in the steps, lines or parts.
    var analysedParts: [TermPart] {
        switch value {
        case .scalar(let amount, let unit, let comparator):
            return [
                TermPart(amount: amount, unit: unit, comparator: comparator, stated: self.amount(ofWord: "previous"))
            ]
        case .range(let minimum, let maximum, let unit):
            return [
                TermPart(bound: .minimum, amount: minimum, unit: unit),
                TermPart(bound: .maximum, amount: maximum, unit: unit),
            ]
        case .byYear(let unit, let steps):
            return steps.map { TermPart(label: $0.year, amount: $0.amount, unit: unit) }
        case .schedule(let unit, let steps):
            return steps.map { TermPart(label: $0.from, amount: $0.amount, unit: unit, from: LocalDay($0.from)) }
        case .tiers(let unit, let lines):
            return lines.flatMap { $0.analysedParts(in: unit) }
        case .composite(let parts):
            return parts.map {
                TermPart(label: $0.role, amount: $0.amount, unit: $0.unit, comparator: $0.comparator)
            }
        case .reference(let amount, let unit, let norm, let comparator):
            return [TermPart(amount: amount, unit: unit, comparator: comparator, text: norm)]
        case .procedure(let duty, _, let due): return [TermPart(text: duty, due: due)]
        case .text(let text), .unknown(let text): return [TermPart(text: text)]
        }
    }

    /// Whether figures of both terms count the same: one kind, one span, one basis, one norm.
    func countsLike(_ other: Term) -> Bool {
        guard kind == other.kind, word("over") == other.word("over"), word("basis") == other.word("basis") else {
            return false
        }
        if case .reference(_, _, let norm, _) = value, case .reference(_, _, let norm2, _) = other.value {
            return norm == norm2
        }
        return true
    }

    /// The words beside a name; `nil` where there are none.
    func text(ofWord name: String) -> String? {
        if case .text(let text) = word(name) { text } else { nil }
    }

    private func amount(ofWord name: String) -> ExactDecimal? {
        if case .amount(let amount) = word(name) { amount } else { nil }
    }

    /// The figure of a term that is one figure.
    var figure: ExactDecimal? {
        if case .scalar(let amount, _, _) = value { amount } else { nil }
    }

    /// The words of a term that has no figure.
    var wording: String? {
        switch value {
        case .text(let text), .unknown(let text): text
        case .procedure(let duty, _, _): duty
        case .scalar, .range, .byYear, .schedule, .tiers, .composite, .reference: nil
        }
    }
}

extension TierLine {
    /// The parts of a line of a table, under its classes and bands.
    fileprivate func analysedParts(in unit: Unit) -> [TermPart] {
        let label = bands.map { band in
            switch band.content {
            case .flag: band.name
            case .text(let text): "\(band.name)=\(text)"
            case .amount(let amount): "\(band.name)=\(amount)"
            }
        }.joined(separator: ", ")
        let part = TermPart(label: label, unit: unit, comparator: comparator, stated: previous, text: plus)
        switch rate {
        case .amount(let amount): return [part.with(amount, nil, plus)]
        case .range(let minimum, let maximum):
            return [part.with(minimum, .minimum, plus), part.with(maximum, .maximum, plus)]
        case .rule(let words, let cap): return [part.with(cap, cap == nil ? nil : .maximum, words)]
        }
    }
}

extension TermPart {
    fileprivate func with(_ amount: ExactDecimal?, _ bound: Bound?, _ text: String?) -> TermPart {
        var part = self
        part.amount = amount
        part.bound = bound
        part.text = text
        return part
    }
}
