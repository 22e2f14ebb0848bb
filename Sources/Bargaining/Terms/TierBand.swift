/// The numbers on one dimension to which a line of a table applies.
struct TierBand {
    /// What a limit of a band means.
    enum Limit {
        /// The band begins here, inside.
        case from
        /// It ends here, inside.
        case through
        /// It ends here, outside.
        case below
        /// It is this one number.
        case point
    }

    private var lower: ExactDecimal?
    private var upper: ExactDecimal?
    private var upperIsInside = true

    /// Takes a limit into account; of several ends the nearest counts.
    mutating func narrow(_ limit: Limit, to amount: ExactDecimal) {
        switch limit {
        case .from:
            lower = lower.map { $0.isLess(than: amount) ? amount : $0 } ?? amount
        case .through, .below:
            if let upper, upper.isLess(than: amount) { return }
            if let upper, upper.isEqualInValue(to: amount), !upperIsInside { return }
            upper = amount
            upperIsInside = limit == .through
        case .point:
            narrow(.from, to: amount)
            narrow(.through, to: amount)
        }
    }

    /// Whether no number is in the band.
    var isEmpty: Bool {
        guard let lower, let upper else { return false }
        return upper.isLess(than: lower) || (!upperIsInside && upper.isEqualInValue(to: lower))
    }

    /// Whether some number is in both bands.
    func overlaps(_ other: TierBand) -> Bool {
        var both = self
        if let lower = other.lower { both.narrow(.from, to: lower) }
        if let upper = other.upper { both.narrow(other.upperIsInside ? .through : .below, to: upper) }
        return !both.isEmpty
    }
}
