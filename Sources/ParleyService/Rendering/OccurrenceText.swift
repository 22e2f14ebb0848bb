package import Bargaining

/// The time at the table as one text: `2026-04-12`, `2023-10`, `2023`, or an instant in RFC 3339.
package enum OccurrenceText {
    /// The text; `nil` where the time is not known.
    package static func text(of occurredAt: OccurredAt) -> String? {
        switch occurredAt {
        case .instant(let instant): TimestampText.format(instant)
        case .day(let day): day.description
        case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
        case .year(let year): String(year)
        case .unknown: nil
        }
    }
}
