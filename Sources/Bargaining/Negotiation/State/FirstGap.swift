/// The first comparable gap of an item, against which the closed share is measured.
public struct FirstGap: Hashable, Sendable {
    /// The gap when both sides first stood at comparable figures.
    public let gap: Gap
    /// Time over which the amounts are spread, where said.
    public let over: TermWord.Content?
    /// How a percentage over several years is counted, where said.
    public let basis: TermWord.Content?
    /// The proposals between which it was measured, so that a corrected one can be measured anew.
    var proposals: [ProposalNumber] = []

    /// The share of this gap that is closed at `current`, with four places; may be negative. `nil` where this gap was
    /// zero. Complexity: O(1).
    public func closedRatio(at current: Gap) -> ExactDecimal? {
        current.amount.closedRatio(ofFirst: gap.amount)
    }

    /// Whether a later gap measures the same thing; otherwise the measurement starts again.
    func isComparable(with other: FirstGap) -> Bool {
        gap.unit == other.gap.unit && over == other.over && basis == other.basis
    }
}
