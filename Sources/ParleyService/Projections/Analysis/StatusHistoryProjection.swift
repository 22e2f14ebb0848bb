internal import Bargaining
internal import EventSourcing

/// Where a negotiation stood, from when to when; see `Schema/projections/status_history.sql`.
struct StatusHistoryProjection: DisclosureProjection {
    let name = "status_history"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "interval_number", "version", "status", "stage", "valid_from_at",
        "valid_to_at", "valid_from_date", "valid_to_date", "valid_from_precision", "recorded_from_at",
        "recorded_to_at", "is_current",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let intervals = negotiation.analysis.intervals
        return intervals.enumerated().map { index, interval in
            let next = intervals.indices.contains(index + 1) ? intervals[index + 1] : nil
            return [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value), .number(index + 1),
                .integer(interval.version), .text(interval.status.rawValue), .optional(interval.stage?.rawValue),
                .optional(Self.instant(of: interval.occurredAt)), .optional(Self.instant(of: next?.occurredAt)),
                .optional(negotiation.day(of: interval.occurredAt)), .optional(negotiation.day(of: next?.occurredAt)),
                .text(DisclosedNegotiation.precision(of: interval.occurredAt)), .instant(interval.recordedAt),
                .optional(next?.recordedAt), .boolean(next == nil),
            ]
        }
    }

    private static func instant(of occurredAt: OccurredAt?) -> Timestamp? {
        if case .instant(let instant) = occurredAt { instant } else { nil }
    }
}
