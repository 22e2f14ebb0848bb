-- Purpose: who bargained: the organisations on both sides of disclosed negotiations, never persons.
-- Grain: one party of a side of a disclosed negotiation. Key: ledger_id, party_id.
-- What the register of organisations says is shown where exactly one registered organisation bears the name.

CREATE OR REPLACE VIEW parley_v1.dim_party AS
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
)
SELECT
    p.ledger_id::bigint AS ledger_id,
    (p.negotiation_id::text || ':' || p.side || ':' || p.party_number::text)::text AS party_id,
    p.negotiation_id::text AS negotiation_id,
    p.side AS side,
    p.party_number::bigint AS party_number,
    p.name AS party_name,
    p.acceded AS is_acceded,
    p.workers AS acceded_workers,
    r.party_id::text AS registered_party_id,
    r.kind AS party_kind,
    r.name_zh AS registered_name_zh,
    r.name_en AS registered_name_en,
    r.region AS region_code,
    r.industry AS industry_code,
    r.workers AS party_workers
FROM projection.negotiation_parties_1 AS p
LEFT JOIN register AS n ON n.ledger_id = p.ledger_id AND n.name = p.name
LEFT JOIN projection.registered_parties_1 AS r ON r.ledger_id = n.ledger_id AND r.party_id = n.party_id::uuid;

COMMENT ON VIEW parley_v1.dim_party IS
    E'One party of a side of a disclosed negotiation, with what the register says of the organisation of that name.\n每行一个已公开协商中一方的当事人，附登记中同名组织的资料。';
COMMENT ON COLUMN parley_v1.dim_party.ledger_id IS E'Ledger that holds the record.\n保存该记录的账本。';
COMMENT ON COLUMN parley_v1.dim_party.party_id IS
    E'Key: negotiation, side and place among the parties of the side.\n键：协商、方、在该方中的序号。';
COMMENT ON COLUMN parley_v1.dim_party.negotiation_id IS E'The negotiation; key of dim_negotiation.\n协商；dim_negotiation 的键。';
COMMENT ON COLUMN parley_v1.dim_party.side IS E'labour or employer.\nlabour 职工方、employer 企业方。';
COMMENT ON COLUMN parley_v1.dim_party.party_number IS E'Place among the parties of its side, from 1.\n在该方当事人中的序号，从 1 起。';
COMMENT ON COLUMN parley_v1.dim_party.party_name IS E'Name as the negotiation writes it.\n协商中所写的名称。';
COMMENT ON COLUMN parley_v1.dim_party.is_acceded IS
    E'Whether it joined the agreement later and was no party of the opening.\n是否后来加入协议而非最初当事人。';
COMMENT ON COLUMN parley_v1.dim_party.acceded_workers IS
    E'Workers that its accession brought under the agreement; null without one.\n其加入使协议覆盖的劳动者人数；未加入则为空。';
COMMENT ON COLUMN parley_v1.dim_party.registered_party_id IS
    E'The registered organisation of that name; null where none or several bear it.\n登记中的同名组织；没有或有多个时为空。';
COMMENT ON COLUMN parley_v1.dim_party.party_kind IS
    E'Kind of organisation in the register: union, federation, enterprise, platform …; null where not registered.\n登记的组织种类：union、federation、enterprise、platform 等；未登记则为空。';
COMMENT ON COLUMN parley_v1.dim_party.registered_name_zh IS E'Chinese name in the register; null without one.\n登记的中文名称；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_party.registered_name_en IS E'English name in the register; null without one.\n登记的英文名称；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_party.region_code IS
    E'Region of the organisation, GB/T 2260, six digits; null for the whole country and where not registered.\n组织所在地区（GB/T 2260，六位）；全国性或未登记则为空。';
COMMENT ON COLUMN parley_v1.dim_party.industry_code IS
    E'Industry of the organisation, GB/T 4754, two to four digits; null where not known.\n组织所属行业（GB/T 4754，二至四位）；不知道则为空。';
COMMENT ON COLUMN parley_v1.dim_party.party_workers IS
    E'Workers of the organisation as registered; null where not known.\n登记的劳动者人数；不知道则为空。';
