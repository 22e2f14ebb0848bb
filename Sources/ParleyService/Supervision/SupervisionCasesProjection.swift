internal import Bargaining
internal import EventSourcing

/// Every supervision case with its clock; see `Schema/projections/supervision_cases.sql`.
struct SupervisionCasesProjection: FamilyProjection {
    typealias Family = SupervisionFamily

    let name = "supervision_cases"
    let version = 1
    let keyColumn = "case_id"
    let columns = [
        "ledger_id", "case_id", "version", "opened_at", "updated_at", "title_zh", "title_en", "title_text",
        "union_name", "employer_name", "cause", "status", "negotiation_id", "profile", "article", "start_day",
        "due_day", "due_at", "clock_status", "settled_day", "time_zone", "seat_ids",
    ]

    func rows(
        of view: StreamView<SupervisionFamily>, _ stream: StreamID, in ledger: LedgerID
    ) -> [[ProjectionCell]] {
        let state = view.state
        guard let opening = state.opening, let status = state.status, let openedAt = view.openedAt,
            let updatedAt = view.updatedAt
        else { return [] }
        return [
            [
                .integer(Int64(ledger.number)), .identifier(stream.value), .integer(view.version.number),
                .instant(openedAt), .instant(updatedAt),
            ] + Self.title(opening.title) + [
                .text(opening.union.text), .text(opening.employer.text), .text(opening.cause.rawValue),
                .text(status.rawValue), opening.link.map { .identifier($0.negotiation.value) } ?? .null,
            ] + Self.clock(state.deadline, in: opening.timeZone) + [
                .optional(opening.timeZone), .identifiers(state.readers.map(\.value)),
            ]
        ]
    }

    /// The clock, or as many nulls.
    private static func clock(_ deadline: Deadline?, in zone: String?) -> [ProjectionCell] {
        guard let deadline, let end = TimeZoneRules.shared.latestInstant(of: .day(deadline.due), in: zone) else {
            return Array(repeating: .null, count: 7)
        }
        return [
            .text(deadline.profile.description), .optional(deadline.article?.description),
            .text(deadline.start.description), .text(deadline.due.description), .instant(end),
            .text(deadline.status.word), .optional(deadline.status.settledOn?.description),
        ]
    }

    /// A title by language: Chinese, English, or a language nobody named.
    private static func title(_ title: Title) -> [ProjectionCell] {
        switch title {
        case .both(let zh, let en): [.text(zh), .text(en), .null]
        case .zh(let text): [.text(text), .null, .null]
        case .en(let text): [.null, .text(text), .null]
        case .unnamed(let text): [.null, .null, .text(text)]
        }
    }
}
