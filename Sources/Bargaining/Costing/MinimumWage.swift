/// The local minimum wage that pay is compared with. The hourly one of the place of work applies to workers who are no
/// employees (domain §1.4), the monthly one to employees.
public struct MinimumWage: Hashable, Sendable {
    /// For an hour, in the currency of the assumption set; more than 0.
    public let hourly: ExactDecimal
    /// For a month, likewise; `nil` where pay is not compared by the month.
    public let monthly: ExactDecimal?
    /// The notice that sets it, so that both sides can look it up: 1…``CostLimits/maximumSourceScalars`` Unicode scalars.
    public let source: String

    /// A minimum wage from its parts.
    public init(hourly: ExactDecimal, monthly: ExactDecimal? = nil, source: String) {
        self.hourly = hourly
        self.monthly = monthly
        self.source = source
    }
}
