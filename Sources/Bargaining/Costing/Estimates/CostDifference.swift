/// One side's figures less the other's, from the figures as they are shown.
public struct CostDifference: Hashable, Sendable {
    /// Of what it costs.
    public let cost: MonthlyMoney
    /// Of what workers get.
    public let pay: MonthlyMoney

    /// The difference of two estimates in one currency; `nil` where it has more than 12 integer digits.
    public init?(of left: CostFigures, less right: CostFigures) {
        guard let cost = Self.difference(left.cost, right.cost), let pay = Self.difference(left.pay, right.pay) else {
            return nil
        }
        self.cost = cost
        self.pay = pay
    }

    private static func difference(_ left: MonthlyMoney, _ right: MonthlyMoney) -> MonthlyMoney? {
        guard let total = difference(left.total, right.total),
            let perWorker = difference(left.perWorker, right.perWorker),
            let perHour = difference(left.perHandlingHour, right.perHandlingHour)
        else { return nil }
        var perOnlineHour: ExactDecimal?
        if let mine = left.perOnlineHour, let others = right.perOnlineHour {
            guard let hourly = difference(mine, others) else { return nil }
            perOnlineHour = hourly
        }
        return MonthlyMoney(
            total: total, perWorker: perWorker, perHandlingHour: perHour, perOnlineHour: perOnlineHour)
    }

    private static func difference(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal? {
        guard let distance = left.distance(to: right) else { return nil }
        guard left.isLess(than: right) else { return distance }
        return ExactDecimal(coefficient: -distance.coefficient, scale: distance.scale)
    }
}
