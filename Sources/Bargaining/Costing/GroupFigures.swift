/// The figures of an estimate for one group of workers.
public struct GroupFigures: Hashable, Sendable {
    /// The name of the group.
    public let group: String
    /// Its figures.
    public let figures: CostFigures

    /// Figures of a group.
    public init(group: String, figures: CostFigures) {
        self.group = group
        self.figures = figures
    }
}
