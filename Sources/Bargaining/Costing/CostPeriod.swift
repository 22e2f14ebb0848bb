/// The days that the volumes of an assumption set describe; the figures are those of an average month among them.
public struct CostPeriod: Hashable, Sendable {
    /// The first day.
    public let from: LocalDay
    /// The last day, not before the first.
    public let through: LocalDay

    /// A period from its days.
    public init(from: LocalDay, through: LocalDay) {
        self.from = from
        self.through = through
    }
}
