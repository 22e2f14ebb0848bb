-- Purpose: the negotiations whose content is disclosed: who, where, when, how they ended.
-- Grain: one disclosed negotiation of a ledger. Key: ledger_id, negotiation_id.
-- Region and industry come from the bargaining unit, else from the target of the campaign, else from the register; never guessed.

CREATE OR REPLACE VIEW parley_v1.dim_negotiation AS
WITH register AS (
    -- A name is looked up in the register only where exactly one organisation of the ledger bears it.
    SELECT n.ledger_id, n.name, min(n.party_id::text) AS party_id
    FROM (
        SELECT r.ledger_id, r.party_id, r.name_zh AS name FROM projection.registered_parties_1 AS r
        UNION SELECT r.ledger_id, r.party_id, r.name_en FROM projection.registered_parties_1 AS r
        UNION SELECT r.ledger_id, r.party_id, r.name_text FROM projection.registered_parties_1 AS r
    ) AS n
    WHERE n.name IS NOT NULL
    GROUP BY n.ledger_id, n.name
    HAVING count(*) = 1
), employer_place AS (
    -- Only where every employer party is registered, and all at one place or in one branch.
    SELECT p.ledger_id, p.negotiation_id,
        CASE WHEN count(*) = count(r.region) AND count(DISTINCT r.region) = 1 THEN min(r.region) END AS region,
        CASE WHEN count(*) = count(r.industry) AND count(DISTINCT r.industry) = 1 THEN min(r.industry) END AS industry
    FROM projection.negotiation_parties_1 AS p
    LEFT JOIN register AS n ON n.ledger_id = p.ledger_id AND n.name = p.name
    LEFT JOIN projection.registered_parties_1 AS r ON r.ledger_id = n.ledger_id AND r.party_id = n.party_id::uuid
    WHERE p.side = 'employer' AND NOT p.acceded
    GROUP BY p.ledger_id, p.negotiation_id
), earliest AS (
    SELECT a.ledger_id, labour.party AS labour_party, employer.party AS employer_party,
        min(a.settled_date) AS first_settled_date
    FROM projection.agreements_1 AS a
    CROSS JOIN LATERAL unnest(a.labour_parties) AS labour (party)
    CROSS JOIN LATERAL unnest(a.employer_parties) AS employer (party)
    GROUP BY a.ledger_id, labour.party, employer.party
), followed AS (
    SELECT DISTINCT a.ledger_id, a.next_negotiation_id
    FROM projection.agreements_1 AS a
    WHERE a.next_negotiation_id IS NOT NULL
), first_agreement AS (
    -- As fact_agreement_term says it of the first agreement of a negotiation (decision 0039).
    SELECT a.ledger_id, a.negotiation_id,
        CASE
            WHEN bool_or(e.first_settled_date < a.settled_date) OR bool_or(f.next_negotiation_id IS NOT NULL) THEN false
            WHEN a.is_published THEN NULL
            ELSE true
        END AS is_first_agreement
    FROM projection.agreements_1 AS a
    CROSS JOIN LATERAL unnest(a.labour_parties) AS labour (party)
    CROSS JOIN LATERAL unnest(a.employer_parties) AS employer (party)
    LEFT JOIN earliest AS e
        ON e.ledger_id = a.ledger_id AND e.labour_party = labour.party AND e.employer_party = employer.party
    LEFT JOIN followed AS f ON f.ledger_id = a.ledger_id AND f.next_negotiation_id = a.negotiation_id
    WHERE a.agreement_number = 1
    GROUP BY a.ledger_id, a.negotiation_id, a.is_published
)
SELECT
    d.ledger_id::bigint AS ledger_id,
    d.negotiation_id::text AS negotiation_id,
    d.title_zh AS title_zh,
    d.title_en AS title_en,
    d.title_text AS title_text,
    d.is_published AS is_published_record,
    d.history_id AS history_id,
    d.jurisdiction AS jurisdiction,
    coalesce(d.unit_region, g.region_code, e.region) AS region_code,
    CASE WHEN d.unit_region IS NOT NULL THEN 'bargaining_unit' WHEN g.region_code IS NOT NULL THEN 'campaign_target'
        WHEN e.region IS NOT NULL THEN 'party_register' END AS region_source,
    coalesce(d.unit_industry, g.industry_code, e.industry) AS industry_code,
    CASE WHEN d.unit_industry IS NOT NULL THEN 'bargaining_unit' WHEN g.industry_code IS NOT NULL THEN 'campaign_target'
        WHEN e.industry IS NOT NULL THEN 'party_register' END AS industry_source,
    coalesce(d.unit_level, CASE WHEN g.unit_kind = 'enterprise' THEN 'single' WHEN g.industry_code IS NOT NULL THEN 'industry'
        WHEN g.region_code IS NOT NULL THEN 'regional' END) AS level,
    d.campaign_id::text AS campaign_id,
    d.campaign_target AS campaign_target_key,
    d.profile AS profile,
    d.currency AS currency,
    d.time_zone AS time_zone,
    d.labour_parties::bigint AS labour_party_count,
    d.labour_names AS labour_parties,
    d.employer_parties::bigint AS employer_party_count,
    d.employer_names AS employer_parties,
    d.opened_date AS opened_date,
    d.opened_precision AS opened_precision,
    d.concluded_date AS concluded_date,
    d.concluded_precision AS concluded_precision,
    d.in_force_date AS in_force_date,
    d.published_date AS published_date,
    d.outcome AS outcome,
    d.status AS status,
    d.stage AS stage,
    d.agreement_kind AS agreement_kind,
    f.is_first_agreement AS is_first_agreement,
    d.items::bigint AS item_count,
    d.agreed_items::bigint AS agreed_item_count,
    d.imposed_items::bigint AS imposed_item_count,
    d.moves::bigint AS move_count,
    d.sessions::bigint AS session_count,
    d.covered_workers AS covered_workers,
    d.in_scope_workers AS in_scope_workers,
    d.agreement_from AS agreement_from_date,
    d.agreement_through AS agreement_through_date,
    d.recorded_from_at AS recorded_from_at,
    d.recorded_through_at AS recorded_through_at
FROM projection.disclosed_negotiations_1 AS d
LEFT JOIN employer_place AS e ON e.ledger_id = d.ledger_id AND e.negotiation_id = d.negotiation_id
LEFT JOIN projection.campaign_targets_1 AS g
    ON g.ledger_id = d.ledger_id AND g.campaign_id = d.campaign_id AND g.target_key = d.campaign_target
LEFT JOIN first_agreement AS f ON f.ledger_id = d.ledger_id AND f.negotiation_id = d.negotiation_id;

COMMENT ON VIEW parley_v1.dim_negotiation IS
    E'One disclosed negotiation of a ledger: published records, agreements in force, talks that ended without agreement.\n每行一个已公开的协商：公开史料、已生效的协议、未达成协议而结束的协商。';
COMMENT ON COLUMN parley_v1.dim_negotiation.ledger_id IS E'Ledger that holds the record.\n保存该记录的账本。';
COMMENT ON COLUMN parley_v1.dim_negotiation.negotiation_id IS E'The negotiation; key of dim_negotiation.\n协商；dim_negotiation 的键。';
COMMENT ON COLUMN parley_v1.dim_negotiation.title_zh IS E'Name in Chinese; null where the record has none.\n中文名称；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.title_en IS E'Name in English; null where the record has none.\n英文名称；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.title_text IS
    E'Name in a language that the record does not name; null where the language is known.\n未注明语言的名称；语言已知时为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.is_published_record IS
    E'Whether it was compiled from published pages and not bargained on this system.\n是否由公开资料编成，而非在本系统中协商。';
COMMENT ON COLUMN parley_v1.dim_negotiation.history_id IS
    E'Identifier of the published history; null for all others.\n公开史料的标识；其他协商为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.jurisdiction IS E'Place whose law applies, as written.\n适用法律的地方，按原文。';
COMMENT ON COLUMN parley_v1.dim_negotiation.region_code IS
    E'Region, GB/T 2260, six digits; null where not known.\n地区代码（GB/T 2260，六位）；不知道则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.region_source IS
    E'Where the region is taken from: bargaining_unit, campaign_target or party_register; null without one.\n地区来源：bargaining_unit（协商单位）、campaign_target（行动对象）或 party_register（组织登记）；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.industry_code IS
    E'Industry, GB/T 4754, two to four digits; null where not known.\n行业代码（GB/T 4754，二至四位）；不知道则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.industry_source IS
    E'Where the industry is taken from: bargaining_unit, campaign_target or party_register; null without one.\n行业来源：bargaining_unit（协商单位）、campaign_target（行动对象）或 party_register（组织登记）；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.level IS
    E'Level of bargaining by its unit, else by the target of its campaign: single, joint, industry or regional; null where not known.\n协商层级（按协商单位，其次按行动对象）：single 单个企业、joint 多个企业、industry 行业、regional 区域；不知道则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.campaign_id IS
    E'Campaign whose invitation opened it; null where none did.\n发出要约的集中要约行动；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.campaign_target_key IS
    E'Key of the target in that campaign; null without a campaign.\n该行动中的对象键；没有行动则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.profile IS E'Rule profile and version: CN@1.\n规则配置及版本，如 CN@1。';
COMMENT ON COLUMN parley_v1.dim_negotiation.currency IS E'Currency of the table, ISO 4217.\n协商所用货币（ISO 4217）。';
COMMENT ON COLUMN parley_v1.dim_negotiation.time_zone IS
    E'IANA time zone of the table; null where a record does not tell.\n协商地点的 IANA 时区；资料未说明时为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.labour_party_count IS E'Parties of the labour side at the opening.\n开始时职工方的当事人数目。';
COMMENT ON COLUMN parley_v1.dim_negotiation.labour_parties IS E'Names of the labour side, joined by semicolons.\n职工方名称，以分号连接。';
COMMENT ON COLUMN parley_v1.dim_negotiation.employer_party_count IS E'Parties of the employer side at the opening.\n开始时企业方的当事人数目。';
COMMENT ON COLUMN parley_v1.dim_negotiation.employer_parties IS E'Names of the employer side, joined by semicolons.\n企业方名称，以分号连接。';
COMMENT ON COLUMN parley_v1.dim_negotiation.opened_date IS
    E'Day of the invitation; null where not known to the day.\n发出要约的日期；不知道具体日期时为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.opened_precision IS
    E'How exactly the opening is known: instant, day, month, year or unknown.\n开始时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.dim_negotiation.concluded_date IS
    E'Day of the conclusion, in a published record of the last agreement that holds at the end; null where not known to the day.\n结束日期，公开史料取最后仍有效的协议日期；不知道具体日期时为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.concluded_precision IS
    E'How exactly the conclusion is known: instant, day, month, year or unknown.\n结束时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.dim_negotiation.in_force_date IS
    E'First day on which the agreement is in force; null without one.\n协议生效的第一天；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.published_date IS
    E'Day on which the agreement was first made known; null where it was not.\n协议首次公布的日期；未公布则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.outcome IS
    E'with_agreement or without_agreement; null where a published record does not tell.\nwith_agreement 达成协议、without_agreement 未达成；公开史料未说明时为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.status IS E'Where it stands at the table, in the words of the API.\n协商状态，用接口的词。';
COMMENT ON COLUMN parley_v1.dim_negotiation.stage IS
    E'How far the procedure has come, in the words of the API; null before a draft.\n程序阶段，用接口的词；尚无草案时为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.agreement_kind IS
    E'What was made: collective_contract, wage_agreement or platform_agreement; null without an agreement in force.\n协议种类：collective_contract、wage_agreement 或 platform_agreement；没有生效协议则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.is_first_agreement IS
    E'Whether the ledger holds no earlier agreement between a party of each side and none that names this one as its successor; null without an agreement, and for published records without an earlier one.\n账本中双方是否没有更早的协议，也没有协议以本协商为后续；没有协议时为空，公开资料若无更早协议亦为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.item_count IS E'Items on the agenda, withdrawn ones included.\n议题数目，含已撤回的。';
COMMENT ON COLUMN parley_v1.dim_negotiation.agreed_item_count IS E'Items agreed at the end.\n最终达成一致的议题数目。';
COMMENT ON COLUMN parley_v1.dim_negotiation.imposed_item_count IS E'Items on which terms were imposed at last.\n最后由他方决定条款的议题数目。';
COMMENT ON COLUMN parley_v1.dim_negotiation.move_count IS
    E'Moves of both sides: positions tabled on an item, without restatements and voided entries.\n双方的变动次数：就某议题提出的立场，不含重申和作废记录。';
COMMENT ON COLUMN parley_v1.dim_negotiation.session_count IS E'Sessions held.\n召开的协商会议次数。';
COMMENT ON COLUMN parley_v1.dim_negotiation.covered_workers IS
    E'Workers covered by the agreement; null where not known.\n协议覆盖的劳动者人数；不知道则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.in_scope_workers IS
    E'Workers in its scope; null where not known.\n协议适用范围内的劳动者人数；不知道则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.agreement_from_date IS
    E'First day of the term of the agreement; null without one.\n协议期限的第一天；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.agreement_through_date IS
    E'Last day of the term of the agreement; null without one.\n协议期限的最后一天；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_negotiation.recorded_from_at IS E'When the first event was recorded, UTC.\n首个事件的记录时刻（UTC）。';
COMMENT ON COLUMN parley_v1.dim_negotiation.recorded_through_at IS E'When the last event was recorded, UTC.\n最后事件的记录时刻（UTC）。';
