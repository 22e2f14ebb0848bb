extension WorkerGroup {
    /// By which days of rest become days of work a month: two a week leave (365 − 104) ÷ 12 = 21.75 (劳社部发〔2008〕3号).
    private static let daysOfYear = WideDecimal(365)
    private static let monthsOfYear = WideDecimal(12)

    /// The group under a limit; itself where the limit takes nothing from it. Orders and fares shrink as the time does.
    ///
    /// The new figures are rounded by ``CostRounding/activeDays``, ``CostRounding/ordersPerDay`` and
    /// ``CostRounding/monthlyFares``; all that follows from them is exact. Complexity: linear in the bands.
    func limited(by limit: WorkLimit) throws(CostRefusal) -> WorkerGroup {
        switch limit {
        case .restDays(let days, let stretches): try limited(restDays: days, stretches: WideDecimal(stretches))
        case .handlingHours(let hours):
            try limited(toMinutes: WideDecimal(hours).times(CostMonth.sixty), of: handlingMinutesPerDay(), online: nil)
        case .onlineHours(let hours): try limited(onlineHours: hours)
        }
    }

    private func limited(restDays: ExactDecimal, stretches: WideDecimal) throws(CostRefusal) -> WorkerGroup {
        let days = try Self.daysOfYear.minus(stretches.times(WideDecimal(restDays)))
            .divided(by: Self.monthsOfYear, .activeDays)
        guard days.coefficient > 0 else { throw .notQuantifiable(.limitLeavesNoWork) }
        guard days.isLess(than: activeDaysPerMonth) else { return self }
        return WorkerGroup(
            name: name, workers: workers, activeDaysPerMonth: days, onlineHoursPerDay: onlineHoursPerDay,
            orders: orders,
            fares: try fares(times: WideDecimal(days), dividedBy: WideDecimal(activeDaysPerMonth)))
    }

    private func limited(onlineHours hours: ExactDecimal) throws(CostRefusal) -> WorkerGroup {
        guard let online = onlineHoursPerDay else { throw .notQuantifiable(.onlineHoursMissing(group: name)) }
        return try limited(toMinutes: WideDecimal(hours), of: WideDecimal(online), online: hours)
    }

    /// - Parameters:
    ///   - part: what is left of the time of an active day, in the same unit as `whole`.
    ///   - online: the hours online that are left; `nil` where nobody knows.
    private func limited(
        toMinutes part: WideDecimal, of whole: WideDecimal, online: ExactDecimal?
    ) throws(CostRefusal) -> WorkerGroup {
        guard try part.minus(whole).isNegative else { return self }
        var bands: [OrderBand] = []
        for band in orders {
            let left = try WideDecimal(band.ordersPerDay).times(part).divided(by: whole, .ordersPerDay)
            bands.append(
                OrderBand(
                    name: band.name, point: band.point, ordersPerDay: left, handlingMinutes: band.handlingMinutes,
                    currentRate: band.currentRate))
        }
        guard bands.contains(where: { $0.ordersPerDay.coefficient > 0 }) else {
            throw .notQuantifiable(.limitLeavesNoWork)
        }
        return WorkerGroup(
            name: name, workers: workers, activeDaysPerMonth: activeDaysPerMonth, onlineHoursPerDay: online,
            orders: bands, fares: try fares(times: part, dividedBy: whole))
    }

    private func handlingMinutesPerDay() throws(CostRefusal) -> WideDecimal {
        var minutes = WideDecimal.zero
        for band in orders {
            minutes = try minutes.plus(WideDecimal(band.ordersPerDay).times(WideDecimal(band.handlingMinutes)))
        }
        return minutes
    }

    private func fares(
        times part: WideDecimal, dividedBy whole: WideDecimal
    ) throws(CostRefusal) -> FareAssumption? {
        guard let fares else { return nil }
        var bands: [FareBand] = []
        for band in fares.bands {
            bands.append(
                FareBand(
                    monthlyFares: try WideDecimal(band.monthlyFares).times(part).divided(by: whole, .monthlyFares),
                    currentPercent: band.currentPercent))
        }
        return FareAssumption(counting: fares.counting, bands: bands)
    }
}
