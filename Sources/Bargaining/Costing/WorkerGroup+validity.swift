extension WorkerGroup {
    /// The first rule that the group's figures break; `nil` where they break none. Complexity: linear in the bands.
    func fault() -> WorkerGroupFault? {
        guard name.isPlainWords, name.unicodeScalars.count <= CostLimits.maximumNameScalars else {
            return .nameMalformed
        }
        guard (1...CostLimits.maximumWorkers).contains(workers) else { return .workersOutOfRange }
        guard activeDaysPerMonth.isAboveZero(upTo: CostLimits.maximumActiveDays) else { return .activeDaysOutOfRange }
        if let fault = Self.fault(of: orders) ?? fares.flatMap({ Self.fault(of: $0.bands) }) { return fault }
        guard let online = onlineHoursPerDay else { return nil }
        guard online.isAboveZero(upTo: CostLimits.maximumOnlineHours) else { return .onlineHoursOutOfRange }
        return isHandling(within: online) ? nil : .onlineHoursBelowHandling
    }

    private static func fault(of orders: [OrderBand]) -> WorkerGroupFault? {
        guard (1...CostLimits.maximumBands).contains(orders.count) else { return .orderBandsOutOfRange }
        var names: Set<String> = []
        for (index, band) in orders.enumerated() {
            guard band.name.isPlainWords, band.name.unicodeScalars.count <= CostLimits.maximumNameScalars else {
                return .bandNameMalformed(index)
            }
            guard names.insert(band.name).inserted else { return .bandNamedTwice(index) }
            guard band.ordersPerDay.isAboveZero(upTo: CostLimits.maximumOrdersPerDay) else {
                return .ordersPerDayOutOfRange(index)
            }
            guard band.handlingMinutes.isAboveZero(upTo: CostLimits.maximumHandlingMinutes) else {
                return .handlingMinutesOutOfRange(index)
            }
            guard band.currentRate.coefficient >= 0 else { return .currentRateNegative(index) }
            guard TierLine.isPoint(band.point) else { return .pointMalformed(index) }
        }
        return nil
    }

    private static func fault(of fares: [FareBand]) -> WorkerGroupFault? {
        guard (1...CostLimits.maximumBands).contains(fares.count) else { return .fareBandsOutOfRange }
        for (index, band) in fares.enumerated() {
            guard band.monthlyFares.coefficient >= 0 else { return .faresNegative(index) }
            guard band.currentPercent.isShare else { return .percentOutOfRange(index) }
        }
        return nil
    }

    /// Whether the minutes of handling on a day fit into hours.
    private func isHandling(within hours: ExactDecimal) -> Bool {
        do throws(CostRefusal) {
            var minutes = WideDecimal.zero
            for band in orders {
                minutes = try minutes.plus(WideDecimal(band.ordersPerDay).times(WideDecimal(band.handlingMinutes)))
            }
            return try !WideDecimal(hours).times(WideDecimal(60)).minus(minutes).isNegative
        } catch {
            return false
        }
    }
}
