extension Term {
    /// Whether its amount changes with time.
    var isPhased: Bool {
        switch value {
        case .byYear, .schedule: true
        default: false
        }
    }

    /// The term as it stands from which month of a horizon on, counted from 0; the first entry is of month 0. `nil` stands
    /// before the first step of a schedule: until then what is paid now goes on.
    ///
    /// - Throws: what keeps a month from having one amount; nothing is ever guessed.
    /// - Complexity: steps and months.
    func phases(over horizon: CostHorizon) throws(CostRefusal) -> [(start: Int, term: Term?)] {
        switch value {
        case .byYear(let unit, let steps): try yearPhases(steps, unit, horizon)
        case .schedule(let unit, let steps): try datedPhases(steps, unit, horizon)
        default: [(0, self)]
        }
    }

    private func datedPhases(
        _ steps: [DatedStep], _ unit: Unit, _ horizon: CostHorizon
    ) throws(CostRefusal) -> [(start: Int, term: Term?)] {
        var phases: [(start: Int, term: Term?)] = [(0, nil)]
        var last: Int?
        for step in steps {
            guard !step.isAdjustedForInflation else { throw .notQuantifiable(.amountInRealTerms) }
            let start = try Self.month(of: step.from, in: horizon)
            if let last, start <= last { throw .notQuantifiable(.stepsCollide(step.from)) }
            last = start
            guard start < horizon.months else { continue }
            if start <= 0 { phases.removeLast() }
            phases.append((max(start, 0), scalar(step.amount, unit)))
        }
        return phases
    }

    /// The month of a horizon in which a step begins, on its first day; negative before it.
    private static func month(of text: String, in horizon: CostHorizon) throws(CostRefusal) -> Int {
        switch ContractTime(from: text) {
        case .start: return 0
        case .contractYear(let year): return (year - 1) * 12
        case .calendar(let year, let month, let day):
            guard day <= 1 else { throw .notQuantifiable(.stepWithinMonth(text)) }
            guard let first = CalendarMonth(year: year, month: max(month, 1)) else {
                throw .notQuantifiable(.stepNotDated(text))
            }
            return horizon.from.months(to: first)
        case .end, nil: throw .notQuantifiable(.stepNotDated(text))
        }
    }

    private func yearPhases(
        _ steps: [YearStep], _ unit: Unit, _ horizon: CostHorizon
    ) throws(CostRefusal) -> [(start: Int, term: Term?)] {
        var holding: [Int?] = Array(repeating: nil, count: horizon.months)
        for (index, step) in steps.enumerated() {
            let start: Int
            switch ContractTime(year: step.year) {
            case .contractYear(let year): start = (year - 1) * 12
            case .calendar(let year, _, _):
                guard let january = CalendarMonth(year: year, month: 1) else {
                    throw .notQuantifiable(.stepNotDated(step.year))
                }
                start = horizon.from.months(to: january)
            case .start, .end, nil: throw .notQuantifiable(.stepNotDated(step.year))
            }
            for month in max(start, 0)..<max(start + 12, 0) where month < horizon.months {
                guard holding[month] == nil else { throw .notQuantifiable(.stepsCollide(step.year)) }
                holding[month] = index
            }
        }
        var phases: [(start: Int, term: Term?)] = []
        var last: Int?
        for (month, index) in holding.enumerated() {
            guard let index else {
                throw .notQuantifiable(.monthWithoutAmount(horizon.from.advanced(by: month)))
            }
            guard index != last else { continue }
            last = index
            phases.append((month, scalar(steps[index].amount, unit)))
        }
        return phases
    }

    private func scalar(_ amount: ExactDecimal, _ unit: Unit) -> Term {
        Term(.scalar(amount: amount, unit: unit, comparator: nil), words: words)
    }
}
