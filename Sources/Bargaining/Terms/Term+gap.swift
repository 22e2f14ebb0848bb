extension Term {
    /// The gap between two standing positions: only between scalars of equal `unit`, `over` and `basis`, where a missing
    /// word equals a missing word (FORMAT §4). Comparators do not hinder it: they are shown beside it.
    ///
    /// `nil` where the terms are not comparable, or their difference has more than 12 integer digits.
    public static func gap(labour: Term, employer: Term) -> Gap? {
        guard case .scalar(let demanded, let unit, _) = labour.value,
            case .scalar(let offered, let unit2, _) = employer.value,
            unit == unit2, labour.word("over") == employer.word("over"), labour.word("basis") == employer.word("basis"),
            let amount = demanded.distance(to: offered)
        else { return nil }
        return Gap(amount: amount, unit: unit)
    }
}
