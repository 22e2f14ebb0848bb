internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Reads `occurred_at` of an act in the form in which answers show it: an instant, a day, a month, a year, or `null`
/// where it is not known.
enum OccurrenceReading {
    /// What the member may hold, for mismatches and documentation.
    static let expected = ValueExpectation(.occurrence)

    /// The time at the table.
    static func read(_ cursor: JSONCursor) throws(CodingFault) -> OccurredAt {
        if case .null = cursor.value { return .unknown }
        return try cursor.converted(expected) { text in
            if text.contains("T") { return TimestampText.parse(text).map { .instant($0) } }
            switch text.utf8.count {
            case 10: return LocalDay(text).map { .day($0) }
            case 7: return LocalDay(text + "-01").map { .month(year: $0.year, month: $0.month) }
            case 4: return LocalDay(text + "-01-01").map { .year($0.year) }
            default: return nil
            }
        }
    }
}
