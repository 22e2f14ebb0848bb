internal import Bargaining
package import EventSourcing
internal import Postgres

extension CampaignService {
    /// The most rows a page of the list holds.
    package static let listedCampaigns = 200

    /// The campaigns of a ledger, first opened first; none for who may not read campaigns. The list follows the log by a
    /// moment.
    ///
    /// - Parameters:
    ///   - position: where the page begins; `nil` is the first.
    ///   - limit: the most rows, 1…``listedCampaigns``; brought into that range.
    /// - Returns: the rows, and where the next page begins; `nil` on the last one.
    /// - Throws: `PostgresError`, ``ProjectionError``.
    /// - Complexity: linear in the page where nothing narrows the list, else in the campaigns of the ledger.
    package func list(
        in ledger: LedgerID, for principal: Principal, filter: CampaignListFilter = CampaignListFilter(),
        after position: CampaignListPosition? = nil, limit: Int
    ) async throws -> (rows: [CampaignListRow], next: CampaignListPosition?) {
        // Who reads campaigns is told by roles alone, so one answer holds for all of them.
        guard let pool = negotiations.pool, principal.ledgers.contains(ledger),
            CampaignFamily.isVisible(Campaign.initialState, to: principal, as: nil)
        else { return ([], nil) }
        let count = min(max(limit, 1), Self.listedCampaigns)
        let found = try await pool.query(
            Self.statement,
            [
                .int4(ledger.number), .optional(filter.region) { .text($0.prefix) },
                .optional(filter.industry) { .text($0.text) }, .optional(filter.status) { .text($0.rawValue) },
                .optional(position?.openedAt) { .timestamptz(microsecondsSinceUnixEpoch: $0.microseconds) },
                .optional(position?.campaign) { .identifier($0.value) }, .int8(Int64(count) + 1),
            ]
        ).map(Self.row)
        let rows = Array(found.prefix(count))
        let next =
            found.count > count
            ? rows.last.map { CampaignListPosition(openedAt: $0.openedAt, campaign: $0.campaign) } : nil
        return (rows, next)
    }

    private static let statement: Statement = """
        SELECT c.campaign_id, c.version, c.opened_at, c.title_zh, c.title_en, c.title_text, c.first_day::text,
               c.last_day::text, c.status, c.targets, c.invited
        FROM projection.campaigns_1 AS c
        WHERE c.ledger_id = $1 AND c.scope_number = 1 AND ($4::text IS NULL OR c.status = $4)
        AND (($2::text IS NULL AND $3::text IS NULL) OR EXISTS (
            SELECT 1 FROM projection.campaigns_1 AS s
            WHERE s.ledger_id = c.ledger_id AND s.campaign_id = c.campaign_id
            AND ($2::text IS NULL OR s.region_prefix IS NULL
                 OR starts_with(s.region_prefix, $2) OR starts_with($2, s.region_prefix))
            AND ($3::text IS NULL OR s.industry IS NULL
                 OR starts_with(s.industry, $3) OR starts_with($3, s.industry))))
        AND ($5::timestamptz IS NULL OR (c.opened_at, c.campaign_id) > ($5, $6::uuid))
        ORDER BY c.opened_at, c.campaign_id LIMIT $7
        """

    private static func row(_ row: PostgresRow) throws -> CampaignListRow {
        guard let from = LocalDay(try row.text(6)), let through = LocalDay(try row.text(7)),
            let status = CampaignStatus(rawValue: try row.text(8))
        else { throw ProjectionError.unreadableRow("campaigns") }
        let id = try row.uuid(0)
        return CampaignListRow(
            campaign: StreamID(UUIDValue(high: id.high, low: id.low)), version: StreamVersion(try row.int(1)),
            openedAt: Timestamp(microseconds: try row.timestamptz(2)),
            title: NegotiationService.title(
                zh: try row.optionalText(3), en: try row.optionalText(4), text: try row.optionalText(5)),
            from: from, through: through, status: status, targets: try row.int(9), invited: try row.int(10))
    }
}
