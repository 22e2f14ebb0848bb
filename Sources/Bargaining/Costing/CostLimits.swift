/// How large an assumption set can be: far above any real workforce, so that a slip of the keyboard is found.
public enum CostLimits {
    /// The most workers, in people.
    public static let maximumWorkers = AgendaItem.maximumWorkers
    /// The most active days a month, in days.
    public static let maximumActiveDays: Int64 = 31
    /// The most orders of one band a worker handles on an active day, in orders.
    public static let maximumOrdersPerDay: Int64 = 10_000
    /// The most minutes an order is handled, in minutes: a day.
    public static let maximumHandlingMinutes: Int64 = 1_440
    /// The highest commission, in percent of fares.
    public static let maximumPercent: Int64 = 100
    /// Bands of orders, and bands of fares, in one assumption set.
    public static let maximumBands = 50
    /// Unicode scalars of a band's name.
    public static let maximumNameScalars = 80
}
