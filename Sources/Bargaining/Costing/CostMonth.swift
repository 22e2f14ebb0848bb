/// The month that an assumption set describes for one group, in exact sums for all its workers.
///
/// Money stands in sixtieths, so that pay by the hour needs no division: what a rate for an hour pays is rate × minutes.
struct CostMonth {
    /// Sixtieths in one.
    static let sixty = WideDecimal(60)

    /// The group.
    let group: WorkerGroup
    /// The set that it belongs to.
    let assumptions: CostAssumptions
    /// Orders by band, as in the group.
    let orders: [WideDecimal]
    /// Minutes in which orders are handled.
    let minutes: WideDecimal
    /// Minutes in which workers are online; `nil` where nobody knows.
    let onlineMinutes: WideDecimal?
    /// What orders pay now, in sixtieths.
    let payNow: WideDecimal

    init(_ group: WorkerGroup, _ assumptions: CostAssumptions) throws(CostRefusal) {
        let days = try WideDecimal(group.workers).times(WideDecimal(group.activeDaysPerMonth))
        var orders: [WideDecimal] = []
        var minutes = WideDecimal.zero
        var pay = WideDecimal.zero
        for band in group.orders {
            let volume = try days.times(WideDecimal(band.ordersPerDay))
            orders.append(volume)
            minutes = try minutes.plus(volume.times(WideDecimal(band.handlingMinutes)))
            pay = try pay.plus(volume.times(WideDecimal(band.currentRate)))
        }
        if let online = group.onlineHoursPerDay {
            onlineMinutes = try days.times(WideDecimal(online)).times(Self.sixty)
        } else {
            onlineMinutes = nil
        }
        self.orders = orders
        self.minutes = minutes
        payNow = try pay.times(Self.sixty)
        self.group = group
        self.assumptions = assumptions
    }

    /// What a rate for an order pays for all orders, in sixtieths.
    func pay(perOrder rate: ExactDecimal) throws(CostRefusal) -> WideDecimal {
        try allOrders().times(WideDecimal(rate)).times(Self.sixty)
    }

    /// The orders of all bands.
    func allOrders() throws(CostRefusal) -> WideDecimal {
        var volume = WideDecimal.zero
        for orders in orders { volume = try volume.plus(orders) }
        return volume
    }

    /// What a rate for an hour pays for the minutes of handling, in sixtieths.
    func pay(perHour rate: ExactDecimal) throws(CostRefusal) -> WideDecimal {
        try minutes.times(WideDecimal(rate))
    }

    /// Σ over bands: orders × what their new rate is above the current one, in sixtieths. A floor lowers no rate.
    func difference(
        _ rate: (OrderBand) throws(CostRefusal) -> (amount: ExactDecimal, isFloor: Bool)
    ) throws(CostRefusal) -> WideDecimal {
        var sum = WideDecimal.zero
        for (index, band) in group.orders.enumerated() {
            let new = try rate(band)
            let step = try WideDecimal(new.amount).minus(WideDecimal(band.currentRate))
            sum = try sum.plus(orders[index].times(new.isFloor ? step.notNegative : step))
        }
        return try sum.times(Self.sixty)
    }

    /// What an amount a worker costs for all workers, in sixtieths.
    func difference(perWorker amount: ExactDecimal) throws(CostRefusal) -> WideDecimal {
        try WideDecimal(group.workers).times(WideDecimal(amount)).times(Self.sixty)
    }

    /// Σ over fares: what is taken now above the new percentage × fares, in sixtieths. A cap raises no commission.
    func difference(
        percent: ExactDecimal, isCap: Bool, of fares: [FareBand]
    ) throws(CostRefusal) -> WideDecimal {
        var sum = WideDecimal.zero
        for band in fares {
            let step = try WideDecimal(band.currentPercent).minus(WideDecimal(percent))
            sum = try sum.plus(WideDecimal(band.monthlyFares).times(isCap ? step.notNegative : step))
        }
        return try sum.hundredth.times(Self.sixty)
    }
}
