-- Purpose: what federations report upward (domain §5.4): invitations and what became of them, agreements in force and whom they cover,
-- by region, industry and month.
-- Grain: one row a ledger, province, division of industry and month. Key: ledger_id, region_code, industry_code, month_start_date.
-- Invariant: negotiations under embargo enter as counts of at least three. Fewer in a cell go to the cell other of the month, fewer than
-- three there to the row other without a month, fewer than three there nowhere. Nobody is covered twice in a month (decision 0040).
-- owner: parley_census

CREATE OR REPLACE VIEW parley_v1.coverage_by_region_industry_month WITH (security_barrier) AS
WITH open_cells AS (
    SELECT o.ledger_id,
           coalesce(left(coalesce(o.region_code, t.region_code, o.law_region_code), 2) || '0000', 'not_recorded')
               AS region,
           coalesce(left(coalesce(o.industry_code, t.industry_code), 2), 'not_recorded') AS industry,
           date_trunc('month', coalesce(o.invited_day, o.opened_day)::timestamp)::date AS month,
           count(*) AS issued,
           count(*) FILTER (WHERE o.reply <> 'none') AS answered,
           count(*) FILTER (WHERE o.reply = 'refused') AS refused,
           count(*) FILTER (WHERE o.is_reply_overdue) AS overdue
    FROM projection.open_invitations_1 AS o
    LEFT JOIN projection.campaign_targets_1 AS t
        ON t.ledger_id = o.ledger_id AND t.campaign_id = o.campaign_id AND t.target_key = o.target_key
    GROUP BY 1, 2, 3, 4
), folded_cells AS (
    SELECT o.ledger_id,
           CASE WHEN o.issued >= 3 THEN o.region ELSE 'other' END AS region,
           CASE WHEN o.issued >= 3 THEN o.industry ELSE 'other' END AS industry,
           o.month, sum(o.issued) AS issued, sum(o.answered) AS answered, sum(o.refused) AS refused,
           sum(o.overdue) AS overdue
    FROM open_cells AS o GROUP BY 1, 2, 3, 4
), folded AS (
    SELECT f.ledger_id, f.region, f.industry, CASE WHEN f.issued >= 3 THEN f.month END AS month,
           sum(f.issued) AS issued, sum(f.answered) AS answered, sum(f.refused) AS refused, sum(f.overdue) AS overdue
    FROM folded_cells AS f GROUP BY 1, 2, 3, 4 HAVING sum(f.issued) >= 3
), disclosed AS (
    SELECT c.ledger_id,
           coalesce(left(coalesce(c.region_code, t.region_code, c.law_region_code), 2) || '0000', 'not_recorded')
               AS region,
           coalesce(left(coalesce(c.industry_code, t.industry_code), 2), 'not_recorded') AS industry,
           date_trunc('month', coalesce(c.invited_day, c.opened_day)::timestamp)::date AS month,
           count(*) AS issued,
           count(*) FILTER (WHERE c.reply <> 'none') AS answered,
           count(*) FILTER (WHERE c.reply = 'refused') AS refused,
           count(*) FILTER (WHERE c.is_reply_overdue) AS overdue
    FROM projection.invitation_courses_1 AS c
    LEFT JOIN projection.campaign_targets_1 AS t
        ON t.ledger_id = c.ledger_id AND t.campaign_id = c.campaign_id AND t.target_key = c.target_key
    GROUP BY 1, 2, 3, 4
), coverage AS MATERIALIZED (
    SELECT a.ledger_id, a.negotiation_id, a.unit_number, a.enterprise_names, a.in_force_day,
           coalesce(a.ended_day, 'infinity'::date) AS last_day, a.law_region_code,
           CASE WHEN a.unit_number = 0 AND a.unit_kind = 'not_recorded' THEN coalesce(t.unit_kind, a.unit_kind)
                ELSE a.unit_kind END AS kind,
           coalesce(a.region_code, t.region_code) AS recorded_region,
           coalesce(a.industry_code, t.industry_code) AS recorded_industry,
           CASE WHEN a.unit_number = 0 AND a.unit_kind = 'not_recorded' AND a.binding = 'all_in_scope'
                     AND t.unit_kind = 'enterprise'
                THEN least(coalesce(a.workers_covered, t.workers), t.workers)
                ELSE a.workers_covered END AS covered
    FROM projection.agreement_coverage_1 AS a
    LEFT JOIN projection.campaign_targets_1 AS t
        ON t.ledger_id = a.ledger_id AND t.campaign_id = a.campaign_id AND t.target_key = a.target_key
), claims AS MATERIALIZED (
    SELECT c.ledger_id, c.negotiation_id, c.unit_number, c.kind, c.covered, c.in_force_day, c.last_day,
           CASE WHEN c.kind = 'sector' THEN '{}'::text[] ELSE c.enterprise_names END AS names,
           coalesce(regexp_replace(
               CASE WHEN c.kind = 'sector' THEN c.recorded_region
                    ELSE coalesce(c.recorded_region, c.law_region_code) END, '(00)+$', ''), '') AS region,
           coalesce(c.recorded_industry, '') AS industry
    FROM coverage AS c
    WHERE c.covered > 0 AND c.in_force_day <= c.last_day
), sectors AS MATERIALIZED (
    SELECT * FROM claims WHERE kind = 'sector'
), named AS MATERIALIZED (
    SELECT c.*, n.name FROM claims AS c CROSS JOIN LATERAL unnest(c.names) AS n(name)
), blocks AS MATERIALIZED (
    -- Which claim gives way to which, and while which days the latter holds: by the name of an enterprise, by place.
    SELECT x.ledger_id, x.negotiation_id, x.unit_number, b.in_force_day, b.last_day
    FROM named AS b
    JOIN named AS x ON x.ledger_id = b.ledger_id AND x.name = b.name AND x.negotiation_id <> b.negotiation_id
    WHERE (-b.covered, b.in_force_day, b.negotiation_id, b.unit_number)
              < (-x.covered, x.in_force_day, x.negotiation_id, x.unit_number)
    UNION
    SELECT CASE WHEN f.first THEN o.ledger_id ELSE s.ledger_id END,
           CASE WHEN f.first THEN o.negotiation_id ELSE s.negotiation_id END,
           CASE WHEN f.first THEN o.unit_number ELSE s.unit_number END,
           CASE WHEN f.first THEN s.in_force_day ELSE o.in_force_day END,
           CASE WHEN f.first THEN s.last_day ELSE o.last_day END
    FROM sectors AS s
    JOIN claims AS o ON o.ledger_id = s.ledger_id AND o.negotiation_id <> s.negotiation_id
        AND (starts_with(o.region, s.region) OR starts_with(s.region, o.region))
        AND (starts_with(o.industry, s.industry) OR starts_with(s.industry, o.industry))
    CROSS JOIN LATERAL (
        SELECT (-s.covered, s.in_force_day, s.negotiation_id, s.unit_number)
                   < (-o.covered, o.in_force_day, o.negotiation_id, o.unit_number) AS first
    ) AS f
), gives_way AS MATERIALIZED (
    SELECT k.ledger_id, k.negotiation_id, k.unit_number,
           range_agg(daterange(k.in_force_day, k.last_day, '[]')) AS days
    FROM blocks AS k GROUP BY 1, 2, 3
), months AS (
    -- The last day of each month; of the current one the day it is in China, or a later one that an agreement names.
    SELECT m.month::date AS month,
           least((m.month + interval '1 month - 1 day')::date, greatest(
               (now() AT TIME ZONE 'Asia/Shanghai')::date, s.latest)) AS day
    FROM (SELECT min(in_force_day) AS first, max(in_force_day) AS latest FROM coverage) AS s
    CROSS JOIN LATERAL generate_series(
        date_trunc('month', s.first::timestamp),
        date_trunc('month', greatest(now() AT TIME ZONE 'Asia/Shanghai', s.latest::timestamp)),
        interval '1 month') AS m(month)
), held AS (
    SELECT c.*, m.month, c.is_claim AND NOT coalesce(g.days @> m.day, false) AS is_counted
    FROM (SELECT v.*, coalesce(v.covered, 0) > 0 AS is_claim FROM coverage AS v) AS c
    LEFT JOIN gives_way AS g
        ON g.ledger_id = c.ledger_id AND g.negotiation_id = c.negotiation_id AND g.unit_number = c.unit_number
    JOIN months AS m ON c.in_force_day <= m.day AND c.last_day >= m.day
), in_force AS (
    SELECT c.ledger_id,
           coalesce(left(coalesce(c.recorded_region, c.law_region_code), 2) || '0000', 'not_recorded') AS region,
           coalesce(left(c.recorded_industry, 2), 'not_recorded') AS industry,
           c.month,
           count(*) FILTER (WHERE c.unit_number = 0) AS agreements,
           coalesce(sum(CASE WHEN c.kind <> 'sector' THEN cardinality(c.enterprise_names) END)
               FILTER (WHERE c.is_counted), 0) AS enterprises,
           coalesce(sum(c.covered) FILTER (WHERE c.is_counted), 0) AS workers
    FROM held AS c
    GROUP BY 1, 2, 3, 4
), cells AS (
    SELECT ledger_id, region, industry, month, issued, answered, refused, overdue, 0::numeric AS agreements,
           0::numeric AS enterprises, 0::numeric AS workers
    FROM folded
    UNION ALL
    SELECT ledger_id, region, industry, month, issued, answered, refused, overdue, 0, 0, 0 FROM disclosed
    UNION ALL
    SELECT ledger_id, region, industry, month, 0, 0, 0, 0, agreements, enterprises, workers FROM in_force
)
SELECT c.ledger_id::bigint AS ledger_id,
       c.region::text AS region_code,
       c.industry::text AS industry_code,
       c.month AS month_start_date,
       sum(c.issued)::bigint AS invitations_issued,
       sum(c.answered)::bigint AS invitations_answered,
       sum(c.refused)::bigint AS invitations_refused,
       sum(c.overdue)::bigint AS invitations_overdue,
       sum(c.agreements)::bigint AS agreements_in_force,
       sum(c.enterprises)::bigint AS enterprises_covered,
       sum(c.workers)::bigint AS workers_covered
FROM cells AS c
GROUP BY c.ledger_id, c.region, c.industry, c.month;

COMMENT ON VIEW parley_v1.coverage_by_region_industry_month IS
    E'Invitations, agreements in force and coverage; one row a province, division of industry and month. Small counts of what is not disclosed are folded into other.\n要约、现行协议与覆盖情况；按省份、行业大类和月份各一行。未公开协商的小数目并入other。';
COMMENT ON COLUMN parley_v1.coverage_by_region_industry_month.ledger_id IS
    E'Ledger; part of the key.\n账本；主键之一。';
COMMENT ON COLUMN parley_v1.coverage_by_region_industry_month.region_code IS
    E'Province by GB/T 2260, six digits; not_recorded, or other for folded counts; part of the key.\n省份代码（GB/T 2260），六位；未记录为not_recorded，合并的小数目为other；主键之一。';
COMMENT ON COLUMN parley_v1.coverage_by_region_industry_month.industry_code IS
    E'Division of industry by GB/T 4754, two digits; not_recorded, or other for folded counts; part of the key.\n行业大类代码（GB/T 4754），两位；未记录为not_recorded，合并的小数目为other；主键之一。';
COMMENT ON COLUMN parley_v1.coverage_by_region_industry_month.month_start_date IS
    E'First day of the month; NULL in the row of counts too small for a month; part of the key.\n当月首日；数目过小不能按月列示者为空；主键之一。';
COMMENT ON COLUMN parley_v1.coverage_by_region_industry_month.invitations_issued IS
    E'Invitations to bargain of that month.\n当月发出的要约数。';
COMMENT ON COLUMN parley_v1.coverage_by_region_industry_month.invitations_answered IS
    E'How many of them were answered by now, accepted or refused.\n其中至今已答复（应约或拒绝）的数目。';
COMMENT ON COLUMN parley_v1.coverage_by_region_industry_month.invitations_refused IS
    E'How many of them were refused.\n其中被拒绝的数目。';
COMMENT ON COLUMN parley_v1.coverage_by_region_industry_month.invitations_overdue IS
    E'Of how many of them the clock recorded that no answer came in time; some may have been answered later.\n其中被记录为逾期未答复的数目；此后可能已答复。';
COMMENT ON COLUMN parley_v1.coverage_by_region_industry_month.agreements_in_force IS
    E'Agreements in force on the last day of the month.\n月末有效的协议数。';
COMMENT ON COLUMN parley_v1.coverage_by_region_industry_month.enterprises_covered IS
    E'Enterprises that those cover by name, each once.\n这些协议具名覆盖的企业数，不重复计算。';
COMMENT ON COLUMN parley_v1.coverage_by_region_industry_month.workers_covered IS
    E'Workers that those cover, none twice: where several may cover the same workers, the largest number.\n这些协议覆盖的职工人数，不重复计算：可能重叠时取最大数。';
