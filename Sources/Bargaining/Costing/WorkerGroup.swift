/// Workers of one kind in an assumption set, each well described by their average month: full-time couriers, or riders
/// who work at night. A floor that is above the pay of one group is not hidden by the higher pay of another.
public struct WorkerGroup: Hashable, Sendable {
    /// Its name, unique in its set. 1…``CostLimits/maximumNameScalars`` Unicode scalars.
    public let name: String
    /// Workers in the group, 1…``CostLimits/maximumWorkers``.
    public let workers: Int64
    /// Days a month on which a worker is active: more than 0, at most ``CostLimits/maximumActiveDays``.
    public let activeDaysPerMonth: ExactDecimal
    /// Hours that a worker is online on an active day, waiting and handling: more than 0, at most
    /// ``CostLimits/maximumOnlineHours``, and not less than the hours of handling. `nil` where nobody knows.
    public let onlineHoursPerDay: ExactDecimal?
    /// The orders; 1…``CostLimits/maximumBands``.
    public let orders: [OrderBand]
    /// The fares; needed for commissions alone.
    public let fares: FareAssumption?

    /// A group from its parts.
    public init(
        name: String, workers: Int64, activeDaysPerMonth: ExactDecimal, onlineHoursPerDay: ExactDecimal? = nil,
        orders: [OrderBand], fares: FareAssumption? = nil
    ) {
        self.name = name
        self.workers = workers
        self.activeDaysPerMonth = activeDaysPerMonth
        self.onlineHoursPerDay = onlineHoursPerDay
        self.orders = orders
        self.fares = fares
    }

    /// Rows of figures in the group: bands of orders and of fares.
    var bandCount: Int { orders.count + (fares?.bands.count ?? 0) }
}
