/// What an estimate of an offer's cost rests on; recorded with the estimate, so that both can be checked (domain §5.2).
///
/// It describes one category of workers by their average month. Where workers differ much, a guarantee costs more than it
/// costs the average worker.
public struct CostAssumptions: Hashable, Sendable {
    /// Workers in the category, 1…``CostLimits/maximumWorkers``.
    public let workers: Int64
    /// Days a month on which a worker is active: more than 0, at most ``CostLimits/maximumActiveDays``.
    public let activeDaysPerMonth: ExactDecimal
    /// The unit of what orders pay now: money per order, as in `CNY/parcel`. A term per order must be in the same unit.
    public let rateUnit: Unit
    /// The orders; 1…``CostLimits/maximumBands``.
    public let orders: [OrderBand]
    /// The local minimum wage for an hour, in the currency of ``rateUnit``; more than 0.
    public let hourlyMinimumWage: ExactDecimal
    /// The fares; needed for commissions alone.
    public let fares: FareAssumption?
    /// The ISO 4217 code of every amount of money in the set and its estimates.
    public let currency: String

    /// A checked set. Complexity: linear in the bands.
    ///
    /// - Throws: the first rule that the figures break.
    public init(
        workers: Int64, activeDaysPerMonth: ExactDecimal, rateUnit: Unit, orders: [OrderBand],
        hourlyMinimumWage: ExactDecimal, fares: FareAssumption? = nil
    ) throws(CostAssumptionFault) {
        guard (1...CostLimits.maximumWorkers).contains(workers) else { throw .workersOutOfRange }
        guard activeDaysPerMonth.isAboveZero(upTo: CostLimits.maximumActiveDays) else { throw .activeDaysOutOfRange }
        guard let currency = rateUnit.currencyCode, rateUnit.text.utf8.count > currency.utf8.count + 1,
            CostMeasure.ofTime(rateUnit, currency: currency) == nil
        else { throw .rateUnitNotPerOrder }
        guard hourlyMinimumWage.coefficient > 0 else { throw .minimumWageNotAboveZero }
        try Self.check(orders)
        if let fares { try Self.check(fares.bands) }
        self.workers = workers
        self.activeDaysPerMonth = activeDaysPerMonth
        self.rateUnit = rateUnit
        self.orders = orders
        self.hourlyMinimumWage = hourlyMinimumWage
        self.fares = fares
        self.currency = currency
    }

    private static func check(_ orders: [OrderBand]) throws(CostAssumptionFault) {
        guard (1...CostLimits.maximumBands).contains(orders.count) else { throw .orderBandsOutOfRange }
        var names: Set<String> = []
        for (index, band) in orders.enumerated() {
            guard band.name.isPlainWords, band.name.unicodeScalars.count <= CostLimits.maximumNameScalars else {
                throw .bandNameMalformed(index)
            }
            guard names.insert(band.name).inserted else { throw .bandNamedTwice(index) }
            guard band.ordersPerDay.isAboveZero(upTo: CostLimits.maximumOrdersPerDay) else {
                throw .ordersPerDayOutOfRange(index)
            }
            guard band.handlingMinutes.isAboveZero(upTo: CostLimits.maximumHandlingMinutes) else {
                throw .handlingMinutesOutOfRange(index)
            }
            guard band.currentRate.coefficient >= 0 else { throw .currentRateNegative(index) }
            guard TierLine.isPoint(band.point) else { throw .pointMalformed(index) }
        }
    }

    private static func check(_ fares: [FareBand]) throws(CostAssumptionFault) {
        guard (1...CostLimits.maximumBands).contains(fares.count) else { throw .fareBandsOutOfRange }
        for (index, band) in fares.enumerated() {
            guard band.monthlyFares.coefficient >= 0 else { throw .faresNegative(index) }
            guard band.currentPercent.isShare else { throw .percentOutOfRange(index) }
        }
    }
}
