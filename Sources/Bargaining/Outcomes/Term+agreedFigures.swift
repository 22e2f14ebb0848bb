extension Term {
    /// The figures of an agreed term against what was in force before, one for each of its parts.
    ///
    /// The annualised change is the total change over the term ÷ the years of the term: simple, not compounded, as the AAWI of
    /// Australia's Trends in Federal Enterprise Bargaining; the rises that a term states by year or step are added. It stands on
    /// the last step of a term in steps, and on every figure of other terms. Nothing is guessed: units are never converted, and
    /// what the record does not tell leaves a reason.
    ///
    /// - Parameters:
    ///   - subject: The subject of the item.
    ///   - before: What was in force when the item was opened; `nil` where not known.
    ///   - agreement: The nominal term of the agreement; `nil` where not known.
    /// - Complexity: linear in the parts, and in those of `before` for each.
    public func agreedFigures(
        of subject: Subject, before: Term?, agreement: AgreementTerm?
    ) -> [AgreedFigure] {
        let parts = parts
        let times = FigureTimes(self, agreement: agreement)
        let rise = StatedRise(self, of: subject)
        let isInSteps = kind == .byYear || kind == .schedule
        return parts.enumerated().map { index, part in
            let baseline = rise == nil ? FigureBaseline(part, of: self, before: before) : .none
            let isLast = !isInSteps || index == parts.count - 1
            let comparison = FigureComparison(
                part, of: self, subject: subject, baseline: baseline, rise: rise, parts: parts, years: times.years,
                isLast: isLast)
            let (from, through) = times.times(of: index)
            return AgreedFigure(
                part: part.part, words: part.words, agreed: part.figure, comparator: part.comparator,
                baseline: baseline.amount, isStatedChange: rise != nil, change: comparison.change,
                changeRatio: comparison.ratio?.rounded, from: from, through: through,
                years: comparison.years?.rounded, annualisedChange: comparison.annualised,
                reason: comparison.reason, isLumpSum: part.isLumpSum(subject))
        }
    }
}

extension TermPart {
    /// The amount with its unit.
    var figure: AgreedFigure.Amount? {
        guard let amount, let unit else { return nil }
        return AgreedFigure.Amount(amount: amount, unit: unit)
    }

    /// Whether it is money paid once: a bare currency under rewards and penalties. A bare currency under another subject can be
    /// anything, and so can words.
    func isLumpSum(_ subject: Subject) -> Bool? {
        guard amount != nil, let unit else { return nil }
        guard unit.currencyCode == unit.text else { return false }
        return subject == .rewardsPenalties ? true : nil
    }
}
