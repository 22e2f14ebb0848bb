-- Purpose: whom agreements cover, with a mark that keeps every worker from being counted twice.
-- Grain: one row an agreement that came into force (unit 0), and one more an enterprise that joined it. Key: ledger_id,
-- negotiation_id, unit_number.
-- Invariant: of two rows in force that may cover the same workers at most one is counted, the one with more workers; so
-- sum(workers_covered) FILTER (WHERE is_counted) is a lower bound and never counts a worker twice (decisions 0015, 0040).

CREATE OR REPLACE VIEW parley_v1.fact_coverage AS
WITH coverage AS MATERIALIZED (
    SELECT a.*,
           CASE WHEN a.unit_number = 0 AND a.unit_kind = 'not_recorded' THEN coalesce(t.unit_kind, a.unit_kind)
                ELSE a.unit_kind END AS kind,
           coalesce(a.region_code, t.region_code) AS recorded_region,
           coalesce(a.industry_code, t.industry_code) AS recorded_industry,
           -- An enterprise's own agreement that does not say how many covers those on the list, and none above covers more.
           CASE WHEN a.unit_number = 0 AND a.unit_kind = 'not_recorded' AND a.binding = 'all_in_scope'
                     AND t.unit_kind = 'enterprise'
                THEN least(coalesce(a.workers_covered, t.workers), t.workers)
                ELSE a.workers_covered END AS covered
    FROM projection.agreement_coverage_1 AS a
    LEFT JOIN projection.campaign_targets_1 AS t
        ON t.ledger_id = a.ledger_id AND t.campaign_id = a.campaign_id AND t.target_key = a.target_key
), claims AS MATERIALIZED (
    -- What can be counted now, with the places in which its workers may be: no place is every place.
    SELECT c.ledger_id, c.negotiation_id, c.unit_number, c.kind, c.covered, c.in_force_day,
           CASE WHEN c.kind = 'sector' THEN '{}'::text[] ELSE c.enterprise_names END AS names,
           coalesce(regexp_replace(
               CASE WHEN c.kind = 'sector' THEN c.recorded_region
                    ELSE coalesce(c.recorded_region, c.law_region_code) END, '(00)+$', ''), '') AS region,
           coalesce(c.recorded_industry, '') AS industry
    FROM coverage AS c
    WHERE c.ended_day IS NULL AND c.covered > 0
), sectors AS MATERIALIZED (
    SELECT * FROM claims WHERE kind = 'sector'
), named AS MATERIALIZED (
    SELECT c.*, n.name FROM claims AS c CROSS JOIN LATERAL unnest(c.names) AS n(name)
), ranked AS (
    -- By the name of an enterprise: the largest number.
    SELECT n.ledger_id, n.negotiation_id, n.unit_number,
           row_number() OVER (
               PARTITION BY n.ledger_id, n.name
               ORDER BY n.covered DESC, n.in_force_day, n.negotiation_id, n.unit_number) AS place
    FROM named AS n
), blocked AS (
    SELECT r.ledger_id, r.negotiation_id, r.unit_number FROM ranked AS r WHERE r.place > 1
    UNION
    -- By place: a sector and whatever else may lie in it.
    SELECT x.ledger_id, x.negotiation_id, x.unit_number
    FROM sectors AS s
    JOIN claims AS o ON o.ledger_id = s.ledger_id AND o.negotiation_id <> s.negotiation_id
        AND (starts_with(o.region, s.region) OR starts_with(s.region, o.region))
        AND (starts_with(o.industry, s.industry) OR starts_with(s.industry, o.industry))
    CROSS JOIN LATERAL (
        SELECT CASE WHEN first THEN o.ledger_id ELSE s.ledger_id END AS ledger_id,
               CASE WHEN first THEN o.negotiation_id ELSE s.negotiation_id END AS negotiation_id,
               CASE WHEN first THEN o.unit_number ELSE s.unit_number END AS unit_number
        FROM (SELECT (-s.covered, s.in_force_day, s.negotiation_id, s.unit_number)
                         < (-o.covered, o.in_force_day, o.negotiation_id, o.unit_number) AS first) AS f
    ) AS x
)
SELECT c.ledger_id::bigint AS ledger_id,
       c.negotiation_id::text AS negotiation_id,
       c.unit_number::bigint AS unit_number,
       c.kind AS unit_kind,
       CASE WHEN c.kind <> 'sector' AND cardinality(c.enterprise_names) = 1 THEN c.enterprise_names[1] END
           AS enterprise_name,
       c.agreement_kind,
       c.binding,
       coalesce(c.recorded_region, c.law_region_code) AS region_code,
       c.recorded_industry AS industry_code,
       c.campaign_id::text AS campaign_id,
       c.target_key,
       CASE WHEN c.kind <> 'sector' AND (c.has_acceded OR c.binding = 'all_in_scope')
            THEN cardinality(c.enterprise_names) END::bigint AS enterprises,
       c.workers_in_scope::bigint AS workers_in_scope,
       c.covered::bigint AS workers_covered,
       c.has_acceded,
       c.acceded_day AS acceded_date,
       c.in_force_day AS in_force_from_date,
       c.valid_from_day AS valid_from_date,
       c.valid_through_day AS valid_through_date,
       c.ended_day AS in_force_through_date,
       c.end_reason,
       c.ended_day IS NULL AS is_in_force,
       c.ended_day IS NULL AND coalesce(c.covered, 0) > 0 AND (c.ledger_id, c.negotiation_id, c.unit_number) NOT IN (
           SELECT b.ledger_id, b.negotiation_id, b.unit_number FROM blocked AS b) AS is_counted
FROM coverage AS c;

COMMENT ON VIEW parley_v1.fact_coverage IS
    E'Whom agreements cover; one row an agreement, and one an enterprise that joined it. Sum only rows that are counted.\n协议覆盖情况；每份协议一行，每个加入企业另一行。汇总时只加is_counted为真的行。';
COMMENT ON COLUMN parley_v1.fact_coverage.ledger_id IS
    E'Ledger that holds the negotiation; part of the key.\n协商所在账本；主键之一。';
COMMENT ON COLUMN parley_v1.fact_coverage.negotiation_id IS
    E'Negotiation from which the agreement came; part of the key.\n达成协议的协商；主键之一。';
COMMENT ON COLUMN parley_v1.fact_coverage.unit_number IS
    E'0 for the agreement as a whole, from 1 for the enterprises that joined it, in order; part of the key.\n0表示协议整体，1起依次为加入的企业；主键之一。';
COMMENT ON COLUMN parley_v1.fact_coverage.unit_kind IS
    E'enterprise: enterprises by name; sector: a region or an industry; not_recorded: no unit is recorded, and the agreement is taken as its employer parties'' own.\nenterprise：具名企业；sector：区域或行业；not_recorded：未记录协商单位，视为企业方当事人自己的协议。';
COMMENT ON COLUMN parley_v1.fact_coverage.enterprise_name IS
    E'Name of the enterprise where the row is about one; NULL otherwise.\n仅涉及一个企业时的企业名称；其他为空。';
COMMENT ON COLUMN parley_v1.fact_coverage.agreement_kind IS
    E'collective_contract, wage_agreement or platform_agreement.\ncollective_contract（集体合同）、wage_agreement（工资专项集体合同）或platform_agreement（平台协议）。';
COMMENT ON COLUMN parley_v1.fact_coverage.binding IS
    E'all_in_scope: everybody in its scope; acceded_list: the enterprises that joined.\nall_in_scope：适用范围内全部；acceded_list：仅加入的企业。';
COMMENT ON COLUMN parley_v1.fact_coverage.region_code IS
    E'Region of the unit or the campaign''s target, else the province whose law applies (GB/T 2260); NULL where not known.\n协商单位或要约对象的区域，否则为适用法规的省份（GB/T 2260）；不明时为空。';
COMMENT ON COLUMN parley_v1.fact_coverage.industry_code IS
    E'Industry of the unit or the campaign''s target (GB/T 4754); NULL where not known.\n协商单位或要约对象的行业（GB/T 4754）；不明时为空。';
COMMENT ON COLUMN parley_v1.fact_coverage.campaign_id IS
    E'Campaign whose invitation led to the agreement; NULL where none did.\n促成协议的要约行动；没有时为空。';
COMMENT ON COLUMN parley_v1.fact_coverage.target_key IS
    E'Target of that campaign; NULL where none.\n该行动中的要约对象；没有时为空。';
COMMENT ON COLUMN parley_v1.fact_coverage.enterprises IS
    E'Enterprises that the row covers; NULL for sectors, and on row 0 of an agreement that others have to join.\n本行覆盖的企业数；区域、行业，以及须加入方适用的协议的0号行，为空。';
COMMENT ON COLUMN parley_v1.fact_coverage.workers_in_scope IS
    E'Workers in the scope of the agreement, on its row 0; NULL where not recorded.\n协议适用范围内职工人数，仅列于0号行；未记录时为空。';
COMMENT ON COLUMN parley_v1.fact_coverage.workers_covered IS
    E'Workers that the row covers; NULL where not recorded, and on row 0 of an agreement that others have to join.\n本行覆盖的职工人数；未记录时，以及须加入方适用的协议的0号行，为空。';
COMMENT ON COLUMN parley_v1.fact_coverage.has_acceded IS
    E'Whether the row is of an enterprise that joined the agreement.\n是否为加入协议的企业。';
COMMENT ON COLUMN parley_v1.fact_coverage.acceded_date IS
    E'Day on which it joined; NULL otherwise.\n加入日期；其他为空。';
COMMENT ON COLUMN parley_v1.fact_coverage.in_force_from_date IS
    E'First day in force of the agreement.\n协议生效日期。';
COMMENT ON COLUMN parley_v1.fact_coverage.valid_from_date IS
    E'First day of the agreed term.\n约定期限首日。';
COMMENT ON COLUMN parley_v1.fact_coverage.valid_through_date IS
    E'Last day of the agreed term.\n约定期限末日。';
COMMENT ON COLUMN parley_v1.fact_coverage.in_force_through_date IS
    E'Last day in force; NULL while the log records no end.\n效力末日；尚无终止记录时为空。';
COMMENT ON COLUMN parley_v1.fact_coverage.end_reason IS
    E'expired, dissolved or superseded; NULL while in force.\nexpired（期满）、dissolved（解除）或superseded（被取代）；仍有效时为空。';
COMMENT ON COLUMN parley_v1.fact_coverage.is_in_force IS
    E'Whether the log records no end of the agreement.\n是否尚无终止记录。';
COMMENT ON COLUMN parley_v1.fact_coverage.is_counted IS
    E'Whether the row counts towards totals of what is in force: no other row that may cover the same workers covers more.\n是否计入现行有效的总数：没有其他可能覆盖相同职工且人数更多的行。';
