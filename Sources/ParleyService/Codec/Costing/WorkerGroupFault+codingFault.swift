internal import Bargaining
internal import StrictJSON

extension WorkerGroupFault {
    /// The fault at the figure that is wrong, by the place of the group.
    func codingFault(at place: JSONPointer) -> CodingFault {
        CodingFault(pointer: path.reduce(place) { $1.appended(to: $0) }, code: code, expected: expected)
    }

    /// A name or an index.
    private enum Step {
        case name(String)
        case index(Int)

        func appended(to place: JSONPointer) -> JSONPointer {
            switch self {
            case .name(let name): place.appending(name)
            case .index(let index): place.appending(index)
            }
        }
    }

    private var path: [Step] {
        switch self {
        case .nameMalformed, .namedTwice: [.name("name")]
        case .workersOutOfRange: [.name("workers")]
        case .activeDaysOutOfRange: [.name("active_days_per_month")]
        case .onlineHoursOutOfRange, .onlineHoursBelowHandling: [.name("online_hours_per_day")]
        case .orderBandsOutOfRange: [.name("orders")]
        case .bandNameMalformed(let band), .bandNamedTwice(let band): Self.order(band, "name")
        case .ordersPerDayOutOfRange(let band): Self.order(band, "orders_per_day")
        case .handlingMinutesOutOfRange(let band): Self.order(band, "handling_minutes")
        case .currentRateNegative(let band): Self.order(band, "current_rate")
        case .pointMalformed(let band): Self.order(band, "point")
        case .fareBandsOutOfRange: [.name("fares"), .name("bands")]
        case .faresNegative(let band): Self.fares(band, "monthly_fares")
        case .percentOutOfRange(let band): Self.fares(band, "current_percent")
        }
    }

    private static func order(_ band: Int, _ figure: String) -> [Step] {
        [.name("orders"), .index(band), .name(figure)]
    }

    private static func fares(_ band: Int, _ figure: String) -> [Step] {
        [.name("fares"), .name("bands"), .index(band), .name(figure)]
    }

    private var code: CodingFault.Code {
        switch self {
        case .nameMalformed, .namedTwice, .bandNameMalformed, .bandNamedTwice, .pointMalformed: .malformed
        case .orderBandsOutOfRange, .fareBandsOutOfRange: .tooMany
        case .workersOutOfRange, .activeDaysOutOfRange, .onlineHoursOutOfRange, .onlineHoursBelowHandling,
            .ordersPerDayOutOfRange, .handlingMinutesOutOfRange, .currentRateNegative, .faresNegative,
            .percentOutOfRange:
            .outOfRange
        }
    }

    private var expected: ValueExpectation {
        switch self {
        case .nameMalformed, .bandNameMalformed: .init(.textUpTo, CostLimits.maximumNameScalars)
        case .namedTwice, .bandNamedTwice: .init(.nameOfItsOwn)
        case .workersOutOfRange: .init(.integer, 1, CostLimits.maximumWorkers)
        case .activeDaysOutOfRange: .init(.amountAboveZeroUpTo, CostLimits.maximumActiveDays)
        case .onlineHoursOutOfRange: .init(.amountAboveZeroUpTo, CostLimits.maximumOnlineHours)
        case .onlineHoursBelowHandling: .init(.hoursOfHandlingOrMore)
        case .orderBandsOutOfRange, .fareBandsOutOfRange: .init(.entriesUpTo, CostLimits.maximumBands)
        case .ordersPerDayOutOfRange: .init(.amountAboveZeroUpTo, CostLimits.maximumOrdersPerDay)
        case .handlingMinutesOutOfRange: .init(.amountAboveZeroUpTo, CostLimits.maximumHandlingMinutes)
        case .currentRateNegative, .faresNegative: .init(.amountNotNegative)
        case .pointMalformed: .init(.pointOnDimensions)
        case .percentOutOfRange: .init(.share)
        }
    }
}
