extension Term {
    /// What the term costs in a month on an item of a subject, under assumptions: piece rates (one rate, a table of
    /// rates by band, hourly and piece parts with a guarantee), a guarantee for the hour, a commission, a subsidy a
    /// worker and month (domain §5.2). Exact but for the roundings of ``CostRounding``.
    ///
    /// A guarantee is measured over the month, on the average worker of each group, by hours of handling. A subsidy comes
    /// on top of what is paid now. A term by year or date is costed month by month over the horizon of the assumptions
    /// (``CostCourse``); a limit of working time or more rest takes work away, and costs what is no longer earned.
    /// Complexity: phases × bands × lines.
    ///
    /// - Throws: what stands between the term and a figure; nothing is ever guessed.
    public func cost(
        on subject: Subject, under assumptions: CostAssumptions
    ) throws(CostRefusal) -> CostEstimate {
        try assumptions.estimate(of: [(subject, self)], in: assumptions.months())
    }

    /// What the term costs in the months of the groups, in sixtieths.
    func costs(
        on subject: Subject, in months: [CostMonth], under assumptions: CostAssumptions
    ) throws(CostRefusal) -> [WideDecimal] {
        if let obstacle = obstacle(under: assumptions) { throw .notQuantifiable(obstacle) }
        var costs: [WideDecimal] = []
        for month in months {
            switch subject {
            case .pieceRate, .wage: costs.append(try costOfPay(in: month))
            case .commissionRatio: costs.append(try costOfCommission(in: month))
            case .insuranceWelfare, .labourProtection: costs.append(try costOfSubsidy(in: month))
            default: throw .notQuantifiable(.subjectNotCosted(subject))
            }
        }
        return costs
    }

    /// The words of the term that its cost on a subject leaves out of account.
    func wordsLeftOut(on subject: Subject) -> [String] {
        let counted =
            subject == .commissionRatio || subject == .workingHours
            ? Self.wordsCounted.union(["counting"]) : Self.wordsCounted
        return words.map(\.name).filter { !counted.contains($0) }
    }

    private static let wordsCounted: Set<String> = ["currency", "mode"]

    /// What forbids a figure whatever the subject.
    func obstacle(under assumptions: CostAssumptions) -> CostObstacle? {
        switch value {
        case .procedure, .text, .unknown: return .notAFigure(kind)
        case .range: return .severalAmounts
        case .byYear, .schedule:
            // Costed month by month; what is left of them here is a term of one month.
            return .changesOverTime
        case .reference: return .normNotRecorded
        case .scalar, .tiers, .composite: break
        }
        if let currency = word("currency"), currency != .text(assumptions.currency) { return .currencyDiffers }
        return amounts.contains { $0.coefficient < 0 } ? .negativeAmount : nil
    }

    /// The amounts that would be paid or taken.
    private var amounts: [ExactDecimal] {
        switch value {
        case .scalar(let amount, _, _): [amount]
        case .composite(let parts): parts.map(\.amount)
        case .tiers(_, let lines):
            lines.compactMap { line in
                if case .amount(let amount) = line.rate { amount } else { nil }
            }
        default: []
        }
    }

    private func costOfPay(in month: CostMonth) throws(CostRefusal) -> WideDecimal {
        switch value {
        case .scalar(let amount, let unit, let comparator):
            if comparator == .atMost { throw .notQuantifiable(.ceilingOnPay) }
            if unit == month.assumptions.rateUnit {
                return try month.difference { _ throws(CostRefusal) in (amount, comparator == .atLeast) }
            }
            guard CostMeasure.ofTime(unit, currency: month.assumptions.currency) == .hour else {
                throw .notQuantifiable(.unitNotCosted(unit))
            }
            guard comparator == .atLeast else { throw .notQuantifiable(.hourlyRateIsNoFloor) }
            return try month.pay(perHour: amount).minus(month.payNow).notNegative
        case .tiers(let unit, let lines):
            return try costOfTable(unit, lines, in: month)
        case .composite(let parts):
            return try CompositePay(parts, in: month).cost(in: month)
        default:
            throw .notQuantifiable(.notAFigure(kind))
        }
    }

    private func costOfTable(
        _ unit: Unit, _ lines: [TierLine], in month: CostMonth
    ) throws(CostRefusal) -> WideDecimal {
        guard unit == month.assumptions.rateUnit else { throw .notQuantifiable(.unitNotCosted(unit)) }
        if let mode = word("mode"), mode != .text("replace") { throw .notQuantifiable(.modeNotCosted) }
        let cases = lines.map(TierCase.init)
        return try month.difference { band throws(CostRefusal) in
            let point = TierCase(point: band.point)
            let matching = cases.indices.filter { cases[$0].covers(point) }
            guard let index = matching.first else {
                throw .notQuantifiable(.bandOutsideTable(group: month.group.name, band: band.name))
            }
            guard matching.count == 1 else {
                throw .notQuantifiable(.bandInSeveralLines(group: month.group.name, band: band.name))
            }
            let line = lines[index]
            guard case .amount(let amount) = line.rate, line.plus == nil else {
                throw .notQuantifiable(.lineNotFixed(index))
            }
            if line.comparator == .atMost { throw .notQuantifiable(.ceilingOnPay) }
            return (amount, line.comparator == .atLeast)
        }
    }

    private func costOfCommission(in month: CostMonth) throws(CostRefusal) -> WideDecimal {
        guard case .scalar(let percent, let unit, let comparator) = value else {
            throw .notQuantifiable(.severalAmounts)
        }
        guard Measure(unit) == .percent else { throw .notQuantifiable(.unitNotCosted(unit)) }
        guard percent.isShare else { throw .notQuantifiable(.percentOutOfRange) }
        if comparator == .atLeast { throw .notQuantifiable(.floorOfCommission) }
        guard let fares = month.group.fares else { throw .notQuantifiable(.faresMissing(group: month.group.name)) }
        guard word("counting") == .text(fares.counting.rawValue) else { throw .notQuantifiable(.countingDiffers) }
        return try month.difference(percent: percent, isCap: comparator == .atMost, of: fares.bands)
    }

    private func costOfSubsidy(in month: CostMonth) throws(CostRefusal) -> WideDecimal {
        guard case .scalar(let amount, let unit, let comparator) = value else {
            throw .notQuantifiable(.severalAmounts)
        }
        guard CostMeasure.ofTime(unit, currency: month.assumptions.currency) == .workerMonth else {
            throw .notQuantifiable(.unitNotCosted(unit))
        }
        if comparator == .atMost { throw .notQuantifiable(.ceilingOnPay) }
        return try month.difference(perWorker: amount)
    }
}
