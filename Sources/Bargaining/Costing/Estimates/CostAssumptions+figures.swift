extension CostAssumptions {
    /// Every figure of the set by its place, under the names of the API.
    var figures: [AssumptionFigure] {
        var figures = [
            AssumptionFigure(["rate_unit"], rateUnit.text), AssumptionFigure(["method"], method.rawValue),
            AssumptionFigure(["minimum_wage", "hourly"], minimumWage.hourly),
            AssumptionFigure(["minimum_wage", "source"], minimumWage.source),
        ]
        if let monthly = minimumWage.monthly {
            figures.append(AssumptionFigure(["minimum_wage", "monthly"], monthly))
        }
        if let period {
            figures.append(AssumptionFigure(["period", "from"], period.from.description))
            figures.append(AssumptionFigure(["period", "through"], period.through.description))
        }
        if let horizon {
            figures.append(AssumptionFigure(["horizon", "from"], horizon.from.description))
            figures.append(AssumptionFigure(["horizon", "months"], String(horizon.months)))
        }
        for group in groups { figures += group.figures(at: ["groups", group.name]) }
        return figures
    }
}

extension WorkerGroup {
    fileprivate func figures(at place: [String]) -> [AssumptionFigure] {
        var figures = [
            AssumptionFigure(place + ["workers"], String(workers)),
            AssumptionFigure(place + ["active_days_per_month"], activeDaysPerMonth),
        ]
        if let online = onlineHoursPerDay { figures.append(AssumptionFigure(place + ["online_hours_per_day"], online)) }
        for band in orders { figures += band.figures(at: place + ["orders", band.name]) }
        guard let fares else { return figures }
        figures.append(AssumptionFigure(place + ["fares", "counting"], fares.counting.rawValue))
        for (index, band) in fares.bands.enumerated() {
            let place = place + ["fares", "bands", String(index)]
            figures.append(AssumptionFigure(place + ["monthly_fares"], band.monthlyFares))
            figures.append(AssumptionFigure(place + ["current_percent"], band.currentPercent))
        }
        return figures
    }
}

extension OrderBand {
    fileprivate func figures(at place: [String]) -> [AssumptionFigure] {
        let point = point.compactMap { word -> AssumptionFigure? in
            switch word.content {
            case .amount(let amount): AssumptionFigure(place + ["point", word.name], amount)
            case .text(let text): AssumptionFigure(place + ["point", word.name], text)
            case .flag: nil
            }
        }
        return point + [
            AssumptionFigure(place + ["orders_per_day"], ordersPerDay),
            AssumptionFigure(place + ["handling_minutes"], handlingMinutes),
            AssumptionFigure(place + ["current_rate"], currentRate),
        ]
    }
}
