extension Term {
    /// Every amount of the term, where all of them are in one unit and each stands by itself: what a mandate is compared
    /// with. `nil` for tables, composites, references, duties and words: what they come to is never guessed.
    ///
    /// Complexity: linear in the steps.
    func amounts(in unit: Unit) -> [ExactDecimal]? {
        switch value {
        case .scalar(let amount, unit, _): [amount]
        case .range(let minimum, let maximum, unit): [minimum, maximum]
        case .byYear(unit, let steps): steps.map(\.amount)
        case .schedule(unit, let steps): steps.map(\.amount)
        default: nil
        }
    }
}
