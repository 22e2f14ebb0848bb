/// Pay made of an hourly part, a piece part and a guarantee for the hour: 70 an hour, 20 an order, at least 100 an hour.
struct CompositePay {
    /// What the hourly and piece parts pay, in sixtieths; `nil` without any: the guarantee then stands over what is paid
    /// now.
    private var rates: WideDecimal?
    /// Whether the rates are floors, under which nobody falls who gets more now.
    private var areFloors: Bool?
    /// What the guarantee pays at least, in sixtieths.
    private var guarantee: WideDecimal?

    init(_ parts: [CompositePart], in month: CostMonth) throws(CostRefusal) {
        for part in parts {
            if part.comparator == .atMost { throw .notQuantifiable(.ceilingOnPay) }
            let isPerHour = CostMeasure.ofTime(part.unit, currency: month.assumptions.currency) == .hour
            switch part.role {
            case "hourly" where isPerHour:
                try add(month.pay(perHour: part.amount), isFloor: part.comparator == .atLeast)
            case "piece" where part.unit == month.assumptions.rateUnit:
                try add(month.pay(perOrder: part.amount), isFloor: part.comparator == .atLeast)
            case "guarantee" where isPerHour:
                guarantee = try month.pay(perHour: part.amount)
            default:
                throw .notQuantifiable(.partNotCosted(part.role))
            }
        }
    }

    private mutating func add(_ pay: WideDecimal, isFloor: Bool) throws(CostRefusal) {
        if let areFloors, areFloors != isFloor { throw .notQuantifiable(.partsBindDifferently) }
        areFloors = isFloor
        rates = try (rates ?? .zero).plus(pay)
    }

    /// What it costs more than what is paid now, in sixtieths.
    func cost(in month: CostMonth) throws(CostRefusal) -> WideDecimal {
        var cost = try (rates ?? month.payNow).minus(month.payNow)
        if areFloors == true { cost = cost.notNegative }
        guard let guarantee else { return cost }
        let missing = try guarantee.minus(month.payNow.plus(cost)).notNegative
        return try cost.plus(missing)
    }
}
