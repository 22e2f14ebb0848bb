internal import Bargaining
internal import EventSourcing

extension DisclosedNegotiation {
    /// The terms of a proposal on an item as they should have read from the start; `nil` where it has none.
    func term(of number: ProposalNumber?, on item: ItemKey) -> Term? {
        number.flatMap { sheets[$0]?.first { $0.item == item }?.term }
    }

    /// The day of an occurrence at the place of the table; `nil` where it is not known to the day.
    func day(of occurredAt: OccurredAt?) -> LocalDay? {
        switch occurredAt {
        case .instant(let instant):
            // Without a time zone the instant has no day.
            folded.state.opening?.timeZone.map { TimeZoneRules.shared.localMoment(of: instant, in: $0).day }
        case .day(let day): day
        case .month, .year, .unknown, nil: nil
        }
    }

    /// When the event with a version was recorded.
    func recordedAt(_ version: Int64) -> Timestamp? {
        // Versions count from 1 without a hole.
        let index = Int(version) - 1
        return events.indices.contains(index) ? events[index].recordedAt : nil
    }

    /// The cells of an occurrence: day, instant, precision, text.
    func cells(of occurredAt: OccurredAt) -> [ProjectionCell] {
        let instant: Timestamp? = if case .instant(let instant) = occurredAt { instant } else { nil }
        let day = day(of: occurredAt)
        let text: ProjectionCell =
            switch occurredAt {
            case .instant, .day: .optional(day)
            case .month(let year, let month): .text("\(year)-\(month < 10 ? "0" : "")\(month)")
            case .year(let year): .text(String(year))
            case .unknown: .null
            }
        return [.optional(day), .optional(instant), .text(Self.precision(of: occurredAt)), text]
    }

    /// How exactly a time is known: the word of the API, or `unknown`.
    static func precision(of occurredAt: OccurredAt?) -> String {
        switch occurredAt {
        case .instant: "instant"
        case .day: "day"
        case .month: "month"
        case .year: "year"
        case .unknown, nil: "unknown"
        }
    }
}

extension ProjectionCell {
    /// A number, or null.
    static func number(_ number: Int?) -> ProjectionCell { number.map { .integer(Int64($0)) } ?? .null }

    /// Names joined for people.
    static func joined(_ names: [PartyName]) -> ProjectionCell { .text(names.map(\.text).joined(separator: "; ")) }
}
