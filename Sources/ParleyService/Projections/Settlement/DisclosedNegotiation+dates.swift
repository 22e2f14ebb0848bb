internal import Bargaining
internal import EventSourcing

extension DisclosedNegotiation {
    /// The local day of something; `nil` where it is not known to the day.
    func day(of occurredAt: OccurredAt) -> LocalDay? {
        switch occurredAt {
        case .instant(let instant):
            TimeZoneRules.shared.localMoment(of: instant, in: folded.state.opening?.timeZone).day
        case .day(let day): day
        case .month, .year, .unknown: nil
        }
    }

    /// Two columns: the local day, null where it is not known, and how exactly it is known.
    func date(_ occurredAt: OccurredAt) -> [ProjectionCell] {
        [.optional(day(of: occurredAt)), .text(occurredAt.precision)]
    }

    /// Two columns: the year and the quarter of something, as far as they are known.
    func quarter(_ occurredAt: OccurredAt) -> [ProjectionCell] {
        if let day = day(of: occurredAt) { return Self.quarter(day.year, month: day.month) }
        switch occurredAt {
        case .month(let year, let month): return Self.quarter(year, month: month)
        case .year(let year): return [.integer(Int64(year)), .null]
        case .instant, .day, .unknown: return [.null, .null]
        }
    }

    private static func quarter(_ year: Int, month: Int) -> [ProjectionCell] {
        [.integer(Int64(year)), .integer(Int64((month + 2) / 3))]
    }
}

extension OccurredAt {
    /// How exactly it is known: the word of the read models.
    var precision: String {
        switch self {
        case .instant: "instant"
        case .day: "day"
        case .month: "month"
        case .year: "year"
        case .unknown: "unknown"
        }
    }
}

extension ProjectionCell {
    /// A day, or null.
    static func optional(_ day: LocalDay?) -> ProjectionCell { day.map { .text($0.description) } ?? .null }

    /// A count, or null.
    static func optional(_ number: Int64?) -> ProjectionCell { number.map { .integer($0) } ?? .null }

    /// A yes or no, or null.
    static func optional(_ flag: Bool?) -> ProjectionCell { flag.map { .boolean($0) } ?? .null }
}
