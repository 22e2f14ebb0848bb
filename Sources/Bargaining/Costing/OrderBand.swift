/// Orders of one kind in an assumption set: near or far, by day or night, in fair or foul weather.
public struct OrderBand: Hashable, Sendable {
    /// Its name, unique in its group: `0-3 km`. 1…``CostLimits/maximumNameScalars`` Unicode scalars.
    public let name: String
    /// Where its orders stand on each dimension of a table of rates: an amount (`km` 1.5) or a class (`time` night); at
    /// most ``TierLine/maximumBands``. Empty where no table is estimated.
    public let point: [TermWord]
    /// Orders of the band that one worker handles on one active day: more than 0, at most
    /// ``CostLimits/maximumOrdersPerDay``.
    public let ordersPerDay: ExactDecimal
    /// Minutes one order is handled; orders handled at one time share theirs (domain §1.4). More than 0, at most ``CostLimits/maximumHandlingMinutes``.
    public let handlingMinutes: ExactDecimal
    /// What an order of the band pays now, in the set's unit; not negative.
    public let currentRate: ExactDecimal

    /// A band from its parts.
    public init(
        name: String, point: [TermWord] = [], ordersPerDay: ExactDecimal, handlingMinutes: ExactDecimal,
        currentRate: ExactDecimal
    ) {
        self.name = name
        self.point = point
        self.ordersPerDay = ordersPerDay
        self.handlingMinutes = handlingMinutes
        self.currentRate = currentRate
    }
}
