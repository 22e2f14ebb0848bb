/// A figure that others published and the sides bargain with (参考指标).
public struct Indicator: Hashable, Sendable {
    /// What it measures.
    public let kind: IndicatorKind
    /// Its name, with place and period.
    public let title: Title
    /// The figure.
    public let amount: ExactDecimal
    /// What it counts.
    public let unit: Unit
    /// Who published it, and where.
    public let source: Title
    /// The day on which it was published or from which it holds, as the source says.
    public let day: LocalDay

    /// A figure from its parts.
    public init(kind: IndicatorKind, title: Title, amount: ExactDecimal, unit: Unit, source: Title, day: LocalDay) {
        self.kind = kind
        self.title = title
        self.amount = amount
        self.unit = unit
        self.source = source
        self.day = day
    }
}
