/// What a term costs more than now and what workers then get, in a month under recorded assumptions (domain §5.2).
public struct CostEstimate: Hashable, Sendable {
    /// What the term costs more than what is paid now; negative where it costs less.
    public let cost: MonthlyMoney
    /// What workers get for their orders then: what they get now and the cost.
    public let pay: MonthlyMoney
    /// Pay for an hour of handling ÷ local minimum wage for an hour, four places.
    public let minimumWageRatio: ExactDecimal
    /// The ISO 4217 code of the money.
    public let currency: String
    /// The names of the term's words that the figures leave out of account, in the order written: exceptions, a scope.
    public let wordsLeftOut: [String]

    /// An estimate from its figures.
    public init(
        cost: MonthlyMoney, pay: MonthlyMoney, minimumWageRatio: ExactDecimal, currency: String, wordsLeftOut: [String]
    ) {
        self.cost = cost
        self.pay = pay
        self.minimumWageRatio = minimumWageRatio
        self.currency = currency
        self.wordsLeftOut = wordsLeftOut
    }
}
