internal import Bargaining
internal import EventSourcing

extension DisclosedNegotiation {
    /// Two columns: the local day, null where it is not known, and how exactly it is known.
    func date(_ occurredAt: OccurredAt) -> [ProjectionCell] {
        [.optional(day(of: occurredAt)), .text(Self.precision(of: occurredAt))]
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
