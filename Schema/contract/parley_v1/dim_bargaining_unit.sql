-- Purpose: whom disclosed negotiations were about: region, industry, enterprises, how many workers.
-- Grain: one bargaining unit that a side defined. Key: ledger_id, bargaining_unit_id.

CREATE OR REPLACE VIEW parley_v1.dim_bargaining_unit AS
SELECT
    u.ledger_id::bigint AS ledger_id,
    (u.negotiation_id::text || ':' || u.unit_number::text)::text AS bargaining_unit_id,
    u.negotiation_id::text AS negotiation_id,
    u.unit_number::bigint AS unit_number,
    u.is_current AS is_current,
    u.side AS side,
    u.title_zh AS title_zh,
    u.title_en AS title_en,
    u.title_text AS title_text,
    u.region AS region_code,
    u.industry AS industry_code,
    u.level AS level,
    u.enterprises::bigint AS enterprise_count,
    u.enterprise_names AS enterprises,
    u.is_large_enterprise AS is_large_enterprise,
    u.workers AS unit_workers,
    u.women_workers AS women_workers,
    u.disabled_workers AS disabled_workers,
    u.agency_workers AS agency_workers,
    u.overlapping_units AS overlapping_units
FROM projection.bargaining_units_1 AS u;

COMMENT ON VIEW parley_v1.dim_bargaining_unit IS
    E'One bargaining unit that a side of a disclosed negotiation defined.\n每行一个由已公开协商的一方确定的协商单位。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.ledger_id IS E'Ledger that holds the record.\n保存该记录的账本。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.bargaining_unit_id IS E'Key: negotiation and number of the unit.\n键：协商与单位编号。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.negotiation_id IS
    E'The negotiation; key of dim_negotiation.\n协商；dim_negotiation 的键。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.unit_number IS E'Number of the unit in the negotiation, from 1.\n在协商中的编号，从 1 起。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.is_current IS E'Whether it is the unit defined last.\n是否为最后确定的单位。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.side IS E'Side that defined it: labour or employer.\n确定该单位的一方：labour 或 employer。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.title_zh IS E'Name in Chinese; null without one.\n中文名称；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.title_en IS E'Name in English; null without one.\n英文名称；没有则为空。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.title_text IS
    E'Name in a language that is not named; null where the language is known.\n未注明语言的名称；语言已知时为空。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.region_code IS
    E'Region, GB/T 2260, six digits; null where it names none.\n地区（GB/T 2260，六位）；未指明则为空。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.industry_code IS
    E'Industry, GB/T 4754, two to four digits; null where it names none.\n行业（GB/T 4754，二至四位）；未指明则为空。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.level IS
    E'single, joint, industry or regional; null where it does not tell.\nsingle 单个企业、joint 多个企业、industry 行业、regional 区域；未说明则为空。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.enterprise_count IS E'Enterprises that it names.\n指明的企业数目。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.enterprises IS
    E'Names of the enterprises, joined by semicolons; null where it names none.\n企业名称，以分号连接；未指明则为空。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.is_large_enterprise IS
    E'Whether the staff is that of a larger enterprise.\n是否为规模以上企业的职工。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.unit_workers IS E'Workers in the unit; null where not stated.\n单位内劳动者人数；未说明则为空。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.women_workers IS E'Women among them; null where not stated.\n其中女职工人数；未说明则为空。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.disabled_workers IS
    E'Workers with disabilities among them; null where not stated.\n其中残疾职工人数；未说明则为空。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.agency_workers IS
    E'Agency workers among them; null where not stated.\n其中被派遣劳动者人数；未说明则为空。';
COMMENT ON COLUMN parley_v1.dim_bargaining_unit.overlapping_units IS
    E'Numbers of earlier units with which it shares workers, joined by commas; null without one.\n与其有重叠的先前单位编号，以逗号连接；没有则为空。';
