-- Purpose: the branches of the economy in which workers in new forms of employment bargain.
-- Grain: one row a division, group or class. Key: industry_code.

CREATE OR REPLACE VIEW parley_v1.dim_industry AS
SELECT i.industry_code,
       CASE length(i.industry_code) WHEN 2 THEN 'division' WHEN 3 THEN 'group' ELSE 'class' END AS level,
       left(i.industry_code, 2) AS division_code,
       CASE WHEN length(i.industry_code) > 2 THEN left(i.industry_code, length(i.industry_code) - 1) END
           AS parent_industry_code,
       i.title_zh,
       i.title_en
FROM reference.industries AS i;

COMMENT ON VIEW parley_v1.dim_industry IS
    E'Branches of the economy, a part of GB/T 4754-2017; one row a division, group or class. Facts may use codes that are not here.\n国民经济行业（GB/T 4754-2017的一部分）；每个大类、中类或小类一行。事实表可能使用未列入的代码。';
COMMENT ON COLUMN parley_v1.dim_industry.industry_code IS
    E'Code of two to four digits; key.\n二至四位代码；主键。';
COMMENT ON COLUMN parley_v1.dim_industry.level IS
    E'division (two digits), group (three) or class (four).\ndivision（大类，两位）、group（中类，三位）或class（小类，四位）。';
COMMENT ON COLUMN parley_v1.dim_industry.division_code IS
    E'The division to which it belongs: the first two digits.\n所属大类：前两位。';
COMMENT ON COLUMN parley_v1.dim_industry.parent_industry_code IS
    E'The branch of which it is a part; NULL for a division.\n上一级行业代码；大类为空。';
COMMENT ON COLUMN parley_v1.dim_industry.title_zh IS
    E'Name in Chinese.\n中文名称。';
COMMENT ON COLUMN parley_v1.dim_industry.title_en IS
    E'Name in English.\n英文名称。';
