import Bargaining
import EventSourcing
import Postgres

@testable import ParleyService

/// The coverage of a campaign by SQL over the raw events, as somebody would count who has the log and not Parley.
///
/// Each kind of event is taken out of `events` once, and so are the sectors under an agreement: the list of targets has
/// thousands of rows, which must not be passed over again for every target.
enum RecountedCoverage {
    private static let statement: Statement = """
        WITH typed AS MATERIALIZED (
            SELECT stream_id, payload,
                   convert_from(rtrim(substring(leaf FROM 101 FOR 32), '\\x00'::bytea), 'UTF8') AS type
            FROM log.events WHERE ledger_id = $1 AND position <= $2
        ), events AS MATERIALIZED (
            SELECT stream_id, type, convert_from(payload, 'UTF8')::jsonb -> 'data' AS data
            FROM typed
            WHERE type IN (
                'CampaignTargetsListed', 'CampaignInvitationsNoted', 'AgreementTookEffect', 'DraftAssembled',
                'AgreementExpired', 'AgreementDissolved', 'EnterpriseAcceded')
        ), targets AS MATERIALIZED (
            SELECT t ->> 'key' AS key, t ->> 'name' AS name, t ->> 'unit' AS unit, t ->> 'region' AS region,
                   t ->> 'industry' AS industry, (t ->> 'workers')::int8 AS workers
            FROM events AS e CROSS JOIN LATERAL jsonb_array_elements(e.data -> 'targets') AS t
            WHERE e.stream_id = $3 AND e.type = 'CampaignTargetsListed'
        ), links AS MATERIALIZED (
            SELECT i ->> 'target' AS key, (i ->> 'negotiation')::uuid AS negotiation
            FROM events AS e CROSS JOIN LATERAL jsonb_array_elements(e.data -> 'invitations') AS i
            WHERE e.stream_id = $3 AND e.type = 'CampaignInvitationsNoted'
        ), effects AS MATERIALIZED (
            SELECT stream_id, data ->> 'draft' AS draft FROM events WHERE type = 'AgreementTookEffect'
        ), drafts AS MATERIALIZED (
            SELECT stream_id, data ->> 'number' AS draft, data -> 'plan' ->> 'binding' AS binding,
                   (data -> 'plan' ->> 'workers_in_scope')::int8 AS scope
            FROM events WHERE type = 'DraftAssembled'
        ), ends AS MATERIALIZED (
            SELECT stream_id FROM events WHERE type IN ('AgreementExpired', 'AgreementDissolved')
        ), agreements AS MATERIALIZED (
            SELECT l.key, l.negotiation, d.binding, d.scope
            FROM links AS l
            JOIN effects AS f ON f.stream_id = l.negotiation
            JOIN drafts AS d ON d.stream_id = l.negotiation AND d.draft = f.draft
            WHERE NOT EXISTS (SELECT 1 FROM ends AS x WHERE x.stream_id = l.negotiation)
        ), sectors AS MATERIALIZED (
            SELECT s.region, s.industry FROM agreements AS a JOIN targets AS s ON s.key = a.key
            WHERE s.unit = 'sector' AND a.binding = 'all_in_scope'
        ), accessions AS MATERIALIZED (
            SELECT j.data ->> 'enterprise' AS enterprise, max((j.data ->> 'workers')::int8) AS workers
            FROM events AS j JOIN agreements AS a ON a.negotiation = j.stream_id AND a.binding = 'acceded_list'
            WHERE j.type = 'EnterpriseAcceded' GROUP BY 1
        ), counted AS (
            SELECT t.workers, greatest(
                coalesce((
                    SELECT max(coalesce(a.scope, t.workers)) FROM agreements AS a
                    WHERE a.key = t.key AND a.binding = 'all_in_scope'), 0),
                coalesce((
                    SELECT t.workers FROM sectors AS s
                    WHERE (s.region IS NULL OR t.region LIKE regexp_replace(s.region, '(00)+$', '') || '%')
                    AND (s.industry IS NULL OR t.industry LIKE s.industry || '%') LIMIT 1), 0),
                coalesce((SELECT j.workers FROM accessions AS j WHERE j.enterprise = t.name), 0)) AS claimed
            FROM targets AS t WHERE t.unit = 'enterprise'
        )
        SELECT count(*), count(*) FILTER (WHERE least(workers, claimed) > 0), coalesce(sum(workers), 0)::int8,
               coalesce(sum(least(workers, claimed)), 0)::int8
        FROM counted
        """

    /// Enterprises, enterprises covered, workers, workers covered.
    static func count(
        _ campaign: StreamID, in ledger: LedgerID, through position: GlobalPosition, _ pool: PostgresPool
    ) async throws -> [Int64] {
        let rows = try await pool.query(
            statement, [.int4(ledger.number), .int8(position.number), .identifier(campaign.value)])
        guard let row = rows.first else { return [] }
        return try (0..<4).map { try row.int($0) }
    }

    /// The same of a report.
    static func figures(of report: CampaignReport) -> [Int64] {
        let total = report.coverage.total
        return [Int64(total.enterprises), Int64(total.enterprisesCovered), total.workers, total.workersCovered]
    }
}
