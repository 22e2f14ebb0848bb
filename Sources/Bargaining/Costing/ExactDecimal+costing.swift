extension ExactDecimal {
    /// Whether the number is more than 0 and at most a whole bound.
    func isAboveZero(upTo bound: Int64) -> Bool {
        coefficient > 0 && isAtMost(bound)
    }

    /// Whether the number is a percentage of a whole, 0…100.
    var isShare: Bool {
        coefficient >= 0 && isAtMost(CostLimits.maximumPercent)
    }

    private func isAtMost(_ bound: Int64) -> Bool {
        guard let bound = ExactDecimal(coefficient: bound, scale: 0) else { return false }
        return !bound.isLess(than: self)
    }
}
