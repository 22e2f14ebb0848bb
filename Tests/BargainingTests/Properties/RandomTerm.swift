import Bargaining

/// Terms drawn from few figures, so that restatements, gaps and equal forms come up often.
struct RandomTerm {
    private static let amounts: [ExactDecimal] = ["0.9", "0.90", "0.95", "1", "1.00", "-0.5", "1.2"]

    static func draw(unit: Unit, using generator: inout SeededGenerator) -> Term {
        let amount = amounts.randomElement(using: &generator) ?? "1"
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: return Term(.text(["as before", "better"].randomElement(using: &generator) ?? ""))
        case 1: return Term(.unknown("moved"))
        case 2: return Term(.range(minimum: amount, maximum: "2", unit: unit))
        case 3: return Term(.byYear(unit: unit, steps: [YearStep(year: "1", amount: amount)]))
        case 4: return Term(.procedure(duty: "report", owner: .employer, due: nil))
        case 5:
            return Term(.scalar(amount: amount, unit: unit, comparator: nil), words: [Terms.text("over", "2 years")])
        case 6: return Term(.scalar(amount: amount, unit: unit, comparator: .atLeast))
        default: return Term(.scalar(amount: amount, unit: unit, comparator: nil))
        }
    }
}
