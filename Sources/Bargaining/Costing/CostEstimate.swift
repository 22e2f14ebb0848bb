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

    /// An estimate from its figures.
    public init(all: CostFigures, groups: [GroupFigures], currency: String, wordsLeftOut: [String]) {
        self.all = all
        self.groups = groups
        self.currency = currency
        self.wordsLeftOut = wordsLeftOut
    }

    /// The estimate for a cost in sixtieths by month of a group.
    init(costs: [WideDecimal], in months: [CostMonth], wordsLeftOut: [String]) throws(CostRefusal) {
        var sums: CostSums?
        var groups: [GroupFigures] = []
        for (month, cost) in zip(months, costs) {
            let own = try CostSums(month, cost: cost)
            groups.append(
                GroupFigures(group: month.group.name, figures: try own.figures(month.assumptions.minimumWage)))
            sums = try sums?.plus(own) ?? own
        }
        guard let sums, let assumptions = months.first?.assumptions else { throw .overflow }
        self.init(
            all: try sums.figures(assumptions.minimumWage), groups: groups, currency: assumptions.currency,
            wordsLeftOut: wordsLeftOut)
    }
}
