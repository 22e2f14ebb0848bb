-- Purpose: the coverage that federations reported of campaigns, as it was counted then (decision 0015).
-- Grain: one row a coverage report and group of province and division of industry. Key: ledger_id, campaign_id, report_number,
-- region_code, industry_code.

CREATE OR REPLACE VIEW parley_v1.fact_coverage_report AS
SELECT r.ledger_id::bigint AS ledger_id,
       r.campaign_id::text AS campaign_id,
       r.report_number::bigint AS report_number,
       (r.province || '0000')::text AS region_code,
       r.division AS industry_code,
       r.as_of AS counted_as_of_at,
       r.log_position::bigint AS log_position,
       r.enterprises::bigint AS enterprises,
       r.enterprises_covered::bigint AS enterprises_covered,
       r.workers::bigint AS workers,
       r.workers_covered::bigint AS workers_covered,
       r.workers_by_enterprise_agreement::bigint AS enterprise_agreement_workers,
       r.workers_by_sector_agreement::bigint AS sector_agreement_workers,
       (CASE WHEN r.workers > 0 THEN r.workers_covered::numeric / r.workers END)::numeric(18, 6) AS covered_ratio
FROM projection.coverage_reports_1 AS r;

COMMENT ON VIEW parley_v1.fact_coverage_report IS
    E'Reported coverage of campaigns; one row a report, province and division of industry. Groups of a report add up to it.\n行动覆盖情况报告；每份报告按省份与行业大类各一行，各组相加即为总数。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.ledger_id IS
    E'Ledger that holds the campaign; part of the key.\n行动所在账本；主键之一。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.campaign_id IS
    E'The campaign; part of the key.\n行动标识；主键之一。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.report_number IS
    E'Number of the report in the campaign, from 1; part of the key.\n报告在行动中的序号，从1起；主键之一。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.region_code IS
    E'Province by GB/T 2260, six digits; part of the key.\n省份代码（GB/T 2260），六位；主键之一。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.industry_code IS
    E'Division of industry by GB/T 4754, two digits; part of the key.\n行业大类代码（GB/T 4754），两位；主键之一。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.counted_as_of_at IS
    E'Cut-off that was asked for; NULL for all that was recorded.\n要求的统计截止时间；为空表示截至全部记录。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.log_position IS
    E'Last position of the ledger that the report knows.\n报告所依据的账本末位置。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.enterprises IS
    E'Enterprises on the list.\n名单内企业数。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.enterprises_covered IS
    E'Enterprises with a covered worker, each once.\n有职工受覆盖的企业数，不重复计算。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.workers IS
    E'Workers of the enterprises on the list.\n名单内企业职工人数。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.workers_covered IS
    E'Workers covered, each once.\n受覆盖职工人数，不重复计算。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.enterprise_agreement_workers IS
    E'Workers covered by the agreement of their own enterprise.\n由本企业合同覆盖的职工人数。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.sector_agreement_workers IS
    E'Workers covered by an agreement of their industry or region.\n由行业性、区域性合同覆盖的职工人数。';
COMMENT ON COLUMN parley_v1.fact_coverage_report.covered_ratio IS
    E'Workers covered divided by workers, a fraction; NULL without workers.\n受覆盖职工占比（小数）；无职工时为空。';
