/// One figure of an agreed term against what was in force before.
public struct AgreedFigure: Hashable, Sendable {
    /// An amount with its unit.
    public struct Amount: Hashable, Sendable {
        /// The amount.
        public let amount: ExactDecimal
        /// What it counts.
        public let unit: Unit
    }

    /// Which part of the term.
    public let part: FigurePart
    /// What is agreed in words: a text, a duty, the norm that a share refers to, a formula.
    public let words: String?
    /// The agreed amount; `nil` for words.
    public let agreed: Amount?
    /// How it binds; `nil` where nothing is said.
    public let comparator: Comparator?
    /// What was in force before; `nil` where no figure is known that this one can be put beside.
    public let baseline: Amount?
    /// Whether the term itself says by how many percent something rises.
    public let isStatedChange: Bool
    /// Agreed minus baseline; `nil` where they are not of one unit and form, and for stated changes.
    public let change: ExactDecimal?
    /// The change as a fraction: over the absolute baseline, or the stated percentage over 100; six places, half to even.
    public let changeRatio: ExactDecimal?
    /// From when it holds.
    public let from: OccurredAt
    /// Through when it holds.
    public let through: OccurredAt
    /// Years over which the change is spread, six places, half to even; `nil` where not known.
    public let years: ExactDecimal?
    /// The total change over the term ÷ the years of the term, simple; six places, half to even.
    public let annualisedChange: ExactDecimal?
    /// Why there is none; `nil` exactly where there is one.
    public let reason: NotQuantifiableReason?
    /// Whether it is money paid once; `nil` where that cannot be told.
    public let isLumpSum: Bool?
}
