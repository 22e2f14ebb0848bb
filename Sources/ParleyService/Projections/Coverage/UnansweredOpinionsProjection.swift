internal import Bargaining
internal import EventSourcing

/// Opinions of cases that go on, without an answer in time; see `Schema/projections/unanswered_opinions.sql`.
struct UnansweredOpinionsProjection: FamilyProjection {
    typealias Family = SupervisionFamily

    let name = "unanswered_opinions"
    let version = 1
    let keyColumn = "case_id"
    let columns = ["ledger_id", "case_id", "law_region_code", "overdue_day"]

    func rows(
        of view: StreamView<SupervisionFamily>, _ stream: StreamID, in ledger: LedgerID
    ) -> [[ProjectionCell]] {
        let state = view.state
        guard let opening = state.opening, let clock = state.overdue, state.answer == nil, !state.hasEnded else {
            return []
        }
        return [
            [
                .integer(Int64(ledger.number)), .identifier(stream.value),
                .optional(ProvinceOfLaw.code(profile: opening.profile)?.text),
                .optional(clock.due.adding(days: 1) ?? clock.due),
            ]
        ]
    }
}
