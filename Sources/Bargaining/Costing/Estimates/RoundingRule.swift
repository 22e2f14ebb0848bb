/// How one figure of an estimate was rounded: recorded with the estimate, so that it can be recomputed for ever.
public struct RoundingRule: Hashable, Sendable {
    /// The figure.
    public let figure: CostRounding
    /// The digits that it keeps after the point, 0…6.
    public let places: Int
    /// How a figure between two steps is rounded.
    public let mode: CostRounding.Mode

    /// A rule from its parts.
    public init(figure: CostRounding, places: Int, mode: CostRounding.Mode) {
        self.figure = figure
        self.places = places
        self.mode = mode
    }

    /// The rules by which every figure is rounded now.
    public static let all = CostRounding.allCases.map {
        RoundingRule(figure: $0, places: $0.places, mode: $0.mode)
    }
}
