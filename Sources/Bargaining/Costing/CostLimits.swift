/// How large an assumption set can be: far above any real workforce, so that a slip of the keyboard is found.
public enum CostLimits {
    /// The most workers, in people, of a group and of a set.
    public static let maximumWorkers = AgendaItem.maximumWorkers
    /// The most active days a month, in days.
    public static let maximumActiveDays: Int64 = 31
    /// The most hours online on an active day, in hours.
    public static let maximumOnlineHours: Int64 = 24
    /// The most orders of one band a worker handles on an active day, in orders.
    public static let maximumOrdersPerDay: Int64 = 10_000
    /// The most minutes an order is handled, in minutes: a day.
    public static let maximumHandlingMinutes: Int64 = 1_440
    /// The highest commission, in percent of fares.
    public static let maximumPercent: Int64 = 100
    /// Months over which terms that change with time are costed: ten years.
    public static let maximumHorizonMonths = 120
    /// Groups of workers in one assumption set.
    public static let maximumGroups = 20
    /// Bands of orders, and bands of fares, in one group.
    public static let maximumBands = 50
    /// Bands of orders and of fares in one assumption set, over all groups.
    public static let maximumBandsOfSet = 100
    /// Unicode scalars of the name of a group or a band.
    public static let maximumNameScalars = 80
    /// Unicode scalars of the source of a minimum wage.
    public static let maximumSourceScalars = 200
    /// Proposals that one estimate costs.
    public static let maximumProposals = 10
    /// Terms that one estimate costs.
    public static let maximumTerms = 50
    /// Estimates that one side attaches in a negotiation.
    public static let maximumEstimates = 200
}
