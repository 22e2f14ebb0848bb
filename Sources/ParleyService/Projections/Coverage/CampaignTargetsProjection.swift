internal import Bargaining
internal import EventSourcing

/// Who is to be invited in campaigns; see `Schema/projections/campaign_targets.sql`.
struct CampaignTargetsProjection: FamilyProjection {
    typealias Family = CampaignFamily

    let name = "campaign_targets"
    let version = 1
    let keyColumn = "campaign_id"
    let columns = [
        "ledger_id", "campaign_id", "target_number", "target_key", "title_zh", "title_en", "title_text", "first_day",
        "last_day", "unit_kind", "region_code", "industry_code", "workers",
    ]

    func rows(of view: StreamView<CampaignFamily>, _ stream: StreamID, in ledger: LedgerID) -> [[ProjectionCell]] {
        guard let opening = view.state.opening else { return [] }
        let campaign =
            ProjectionCell.cells(of: opening.title) + [
                .text(opening.from.description), .text(opening.through.description),
            ]
        return view.state.targets.enumerated().map { index, target in
            let head: [ProjectionCell] = [
                .integer(Int64(ledger.number)), .identifier(stream.value), .integer(Int64(index + 1)),
                .text(target.key.text),
            ]
            let kind =
                switch target.unit {
                case .enterprise: "enterprise"
                case .sector: "sector"
                }
            let tail: [ProjectionCell] = [
                .text(kind), .optional(target.unit.scope.region?.text), .optional(target.unit.scope.industry?.text),
                .optional(target.unit.workers),
            ]
            return head + campaign + tail
        }
    }
}
