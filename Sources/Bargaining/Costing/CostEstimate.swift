/// What a term costs more than now and what workers then get, in a month under recorded assumptions (domain §5.2).
public struct CostEstimate: Hashable, Sendable {
    /// The figures for all workers. Totals are sums over the groups; the rest are averages over everybody.
    public let all: CostFigures
    /// The figures of each group, in the order of the assumptions.
    public let groups: [GroupFigures]
    /// The ISO 4217 code of the money.
    public let currency: String
    /// The names of the term's words that the figures leave out of account, in the order written: exceptions, a scope.
    public let wordsLeftOut: [String]
    /// Orders a month that are no longer handled, where a term on working time or rest is costed: what workers do not earn
    /// and customers do not get.
    public let ordersLost: ExactDecimal?
    /// Month by month, where a term changes with time: ``all`` and ``groups`` are then averages over its months.
    public let course: CostCourse?

    /// An estimate from its figures.
    public init(
        all: CostFigures, groups: [GroupFigures], currency: String, wordsLeftOut: [String],
        ordersLost: ExactDecimal? = nil, course: CostCourse? = nil
    ) {
        self.all = all
        self.groups = groups
        self.currency = currency
        self.wordsLeftOut = wordsLeftOut
        self.ordersLost = ordersLost
        self.course = course
    }

    /// The estimate of a month, from its sums by group.
    init(
        _ sums: [CostSums], under assumptions: CostAssumptions, showsOrdersLost: Bool, wordsLeftOut: [String],
        course: CostCourse? = nil
    ) throws(CostRefusal) {
        var groups: [GroupFigures] = []
        for (group, own) in zip(assumptions.groups, sums) {
            groups.append(GroupFigures(group: group.name, figures: try own.figures(assumptions.minimumWage)))
        }
        let all = try Self.sum(of: sums)
        self.init(
            all: try all.figures(assumptions.minimumWage), groups: groups, currency: assumptions.currency,
            wordsLeftOut: wordsLeftOut, ordersLost: showsOrdersLost ? try all.lostOrders() : nil, course: course)
    }

    /// The estimate of the months of a horizon, from the sums of its stretches.
    init(
        _ stretches: [CostStretch], over horizon: CostHorizon, under assumptions: CostAssumptions,
        showsOrdersLost: Bool, wordsLeftOut: [String]
    ) throws(CostRefusal) {
        var sums: [CostSums] = []
        var phases: [CostPhase] = []
        for stretch in stretches {
            phases.append(
                CostPhase(
                    from: stretch.from, months: stretch.months,
                    figures: try Self.sum(of: stretch.sums).figures(assumptions.minimumWage)))
            for (index, month) in stretch.sums.enumerated() {
                let own = try month.times(stretch.months)
                if sums.indices.contains(index) {
                    sums[index] = try sums[index].followed(by: own)
                } else {
                    sums.append(own)
                }
            }
        }
        let (cost, pay) = try Self.sum(of: sums).totals()
        try self.init(
            sums, under: assumptions, showsOrdersLost: showsOrdersLost, wordsLeftOut: wordsLeftOut,
            course: CostCourse(horizon: horizon, cost: cost, pay: pay, phases: phases))
    }

    private static func sum(of groups: [CostSums]) throws(CostRefusal) -> CostSums {
        guard var sum = groups.first else { throw .overflow }
        for other in groups.dropFirst() { sum = try sum.plus(other) }
        return sum
    }
}
