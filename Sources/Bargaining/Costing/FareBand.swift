/// Fares on which the same commission is taken now.
public struct FareBand: Hashable, Sendable {
    /// What riders or senders pay in a month for all workers' orders of the band, in the set's currency; not negative.
    public let monthlyFares: ExactDecimal
    /// The commission taken on them now, in percent, 0…100.
    public let currentPercent: ExactDecimal

    /// A band from its parts.
    public init(monthlyFares: ExactDecimal, currentPercent: ExactDecimal) {
        self.monthlyFares = monthlyFares
        self.currentPercent = currentPercent
    }
}
