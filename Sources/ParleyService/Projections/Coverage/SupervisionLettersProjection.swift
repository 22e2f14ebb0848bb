internal import Bargaining
internal import EventSourcing

/// The letters of supervision cases that have ended; see `Schema/projections/supervision_letters.sql`.
struct SupervisionLettersProjection: FamilyProjection {
    typealias Family = SupervisionFamily

    let name = "supervision_letters"
    let version = 1
    let keyColumn = "case_id"
    let columns = [
        "ledger_id", "case_id", "letter_number", "letter_kind", "cause", "profile", "law_region_code",
        "negotiation_id", "issued_day", "received_day", "due_day", "answered_day", "answer_stance",
        "is_answer_overdue", "days_to_answer", "suggestion_ground", "outcome", "outcome_day", "case_closure",
        "case_ended_day",
    ]

    func rows(
        of view: StreamView<SupervisionFamily>, _ stream: StreamID, in ledger: LedgerID
    ) -> [[ProjectionCell]] {
        let state = view.state
        guard let opening = state.opening, state.hasEnded else { return [] }
        let zone = opening.timeZone ?? Self.zone
        func day(_ moment: OccurredAt?) -> ProjectionCell { .optional(PlaceCells.day(of: moment, in: zone)) }
        let ended: [ProjectionCell] = [
            .optional(state.closure?.rawValue), day(state.moments.closure ?? state.moments.outcome),
        ]
        return Self.letters(of: state, day).enumerated().map { index, letter in
            let head: [ProjectionCell] = [
                .integer(Int64(ledger.number)), .identifier(stream.value), .integer(Int64(index + 1)),
                .text(letter.kind), .text(opening.cause.rawValue), .text(opening.profile),
                .optional(ProvinceOfLaw.code(profile: opening.profile)?.text),
                opening.link.map { .identifier($0.negotiation.value) } ?? .null,
            ]
            return head + letter.cells + ended
        }
    }

    /// Where a case names no time zone, its days are counted as those of its profile: all of China has one.
    private static let zone = "Asia/Shanghai"

    /// The letters of a case: reminders, the opinion, the suggestion.
    private static func letters(
        of state: SupervisionState, _ day: (OccurredAt?) -> ProjectionCell
    ) -> [(kind: String, cells: [ProjectionCell])] {
        var letters = state.moments.reminders.map { moment in
            (kind: "reminder", cells: [day(moment)] + Array(repeating: ProjectionCell.null, count: 9))
        }
        if let opinion = state.opinion {
            letters.append(
                ("opinion", [day(state.moments.opinion)] + answer(to: opinion, state) + [.null, .null, .null]))
        }
        if let suggestion = state.suggestion {
            letters.append(
                (
                    "suggestion",
                    [day(state.moments.suggestion)] + Array(repeating: .null, count: 6) + [
                        .text(suggestion.ground.rawValue), .optional(state.outcomes.last?.result.rawValue),
                        day(state.moments.outcome),
                    ]
                ))
        }
        return letters
    }

    /// What became of an opinion, in six cells.
    private static func answer(to opinion: SupervisionOpinion, _ state: SupervisionState) -> [ProjectionCell] {
        let answered = state.answer?.timeliness.day
        let days = answered.map { Int64($0.daysSinceEpoch - opinion.clock.start.daysSinceEpoch) }
        return [
            .optional(opinion.clock.start), .optional(opinion.clock.due), .optional(answered),
            .optional(state.answer?.stance.rawValue),
            .boolean(state.answer?.timeliness.isLate ?? (state.overdue != nil)), .optional(days),
        ]
    }
}
