/// What an assumption set says of fares, by the commission taken on them.
public struct FareAssumption: Hashable, Sendable {
    /// Whether the bands group orders by their commission, or workers by their average commission.
    public let counting: CommissionCounting
    /// The fares; 1…``CostLimits/maximumBands``.
    public let bands: [FareBand]

    /// An assumption from its parts.
    public init(counting: CommissionCounting, bands: [FareBand]) {
        self.counting = counting
        self.bands = bands
    }
}
