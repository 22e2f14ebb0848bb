internal import Bargaining
internal import EventSourcing

/// Concentrated invitation campaigns; see `Schema/projections/campaigns.sql`.
struct CampaignsProjection: FamilyProjection {
    typealias Family = CampaignFamily

    let name = "campaigns"
    let version = 1
    let keyColumn = "campaign_id"
    let columns = [
        "ledger_id", "campaign_id", "scope_number", "version", "opened_at", "updated_at", "title_zh", "title_en",
        "title_text", "region_prefix", "industry", "first_day", "last_day", "status", "targets", "invited",
    ]

    func rows(of view: StreamView<CampaignFamily>, _ stream: StreamID, in ledger: LedgerID) -> [[ProjectionCell]] {
        let state = view.state
        guard let opening = state.opening, let openedAt = view.openedAt, let updatedAt = view.updatedAt else {
            return []
        }
        let status: CampaignStatus = state.isClosed ? .closed : .open
        return opening.scopes.enumerated().map { index, scope in
            let head: [ProjectionCell] = [
                .integer(Int64(ledger.number)), .identifier(stream.value), .integer(Int64(index + 1)),
                .integer(view.version.number), .instant(openedAt), .instant(updatedAt),
            ]
            let tail: [ProjectionCell] = [
                .optional(scope.region?.prefix), .optional(scope.industry?.text),
                .text(opening.from.description), .text(opening.through.description), .text(status.rawValue),
                .integer(Int64(state.targets.count)), .integer(Int64(state.negotiations.count)),
            ]
            return head + ProjectionCell.cells(of: opening.title) + tail
        }
    }
}
