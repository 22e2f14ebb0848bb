/// What an estimate of an offer's cost rests on; recorded with the estimate, so that both can be checked (domain §5.2).
///
/// It describes the workers by groups, each by its average month: totals are sums over the groups, and a floor is measured
/// in each group (`docs/decisions/0016-an-estimate-rests-on-groups-of-workers.md`).
public struct CostAssumptions: Hashable, Sendable {
    /// The unit of what orders pay now: money per order, as in `CNY/parcel`. A term per order must be in the same unit.
    public let rateUnit: Unit
    /// Where the volumes come from.
    public let method: CostMethod
    /// The days that they describe; `nil` where they describe none that has been.
    public let period: CostPeriod?
    /// The local minimum wage, in the currency of ``rateUnit``.
    public let minimumWage: MinimumWage
    /// The workers; 1…``CostLimits/maximumGroups``.
    public let groups: [WorkerGroup]
    /// The months over which terms that change with time are costed; `nil` where none is.
    public let horizon: CostHorizon?
    /// The ISO 4217 code of every amount of money in the set and its estimates.
    public let currency: String

    /// A checked set. Complexity: linear in the bands.
    ///
    /// - Throws: the first rule that the figures break.
    public init(
        rateUnit: Unit, method: CostMethod, period: CostPeriod? = nil, minimumWage: MinimumWage,
        groups: [WorkerGroup], horizon: CostHorizon? = nil
    ) throws(CostAssumptionFault) {
        self.init(
            recorded: rateUnit, method: method, period: period, minimumWage: minimumWage, groups: groups,
            horizon: horizon)
        guard rateUnit.currencyCode != nil, rateUnit.text.utf8.count > currency.utf8.count + 1,
            CostMeasure.ofTime(rateUnit, currency: currency) == nil
        else { throw .rateUnitNotPerOrder }
        if let period, period.through < period.from { throw .periodReversed }
        if let horizon, !(1...CostLimits.maximumHorizonMonths).contains(horizon.months) { throw .horizonOutOfRange }
        try Self.check(minimumWage)
        try Self.check(groups)
    }

    /// A set as it stands in the log. It was checked when it was recorded, and is read whatever limits hold now.
    public init(
        recorded rateUnit: Unit, method: CostMethod, period: CostPeriod?, minimumWage: MinimumWage,
        groups: [WorkerGroup], horizon: CostHorizon? = nil
    ) {
        self.rateUnit = rateUnit
        self.method = method
        self.period = period
        self.minimumWage = minimumWage
        self.groups = groups
        self.horizon = horizon
        currency = rateUnit.currencyCode ?? ""
    }

    private static func check(_ wage: MinimumWage) throws(CostAssumptionFault) {
        guard wage.hourly.coefficient > 0 else { throw .hourlyMinimumWageNotAboveZero }
        if let monthly = wage.monthly, monthly.coefficient <= 0 { throw .monthlyMinimumWageNotAboveZero }
        guard wage.source.isPlainWords, wage.source.unicodeScalars.count <= CostLimits.maximumSourceScalars else {
            throw .minimumWageSourceMalformed
        }
    }

    private static func check(_ groups: [WorkerGroup]) throws(CostAssumptionFault) {
        guard (1...CostLimits.maximumGroups).contains(groups.count) else { throw .groupsOutOfRange }
        var names: Set<String> = []
        for (index, group) in groups.enumerated() {
            if let fault = group.fault() { throw .group(index, fault) }
            guard names.insert(group.name).inserted else { throw .group(index, .namedTwice) }
        }
        guard groups.reduce(0, { $0 + $1.bandCount }) <= CostLimits.maximumBandsOfSet else { throw .tooManyBands }
        guard groups.reduce(0, { $0 + $1.workers }) <= CostLimits.maximumWorkers else { throw .tooManyWorkers }
    }

    /// The months of the groups, in their order.
    func months() throws(CostRefusal) -> [CostMonth] {
        var months: [CostMonth] = []
        for group in groups { months.append(try CostMonth(group, self)) }
        return months
    }
}
