-- Purpose: the provinces of China with both of their codes.
-- Grain: one row a province. Key: region_code.

CREATE OR REPLACE VIEW parley_v1.dim_region AS
SELECT p.region_code,
       p.jurisdiction,
       p.title_zh,
       p.title_en
FROM reference.provinces AS p;

COMMENT ON VIEW parley_v1.dim_region IS
    E'Provinces of China; one row a province. A city or county belongs to the province of its first two digits.\n中国省级行政区；每个省级行政区一行。市、县按代码前两位归入所属省级行政区。';
COMMENT ON COLUMN parley_v1.dim_region.region_code IS
    E'Code of six digits by GB/T 2260; key.\nGB/T 2260六位代码；主键。';
COMMENT ON COLUMN parley_v1.dim_region.jurisdiction IS
    E'Code by ISO 3166-2, as jurisdictions and rule profiles are named.\nISO 3166-2代码，与法域及规则档案的名称一致。';
COMMENT ON COLUMN parley_v1.dim_region.title_zh IS
    E'Short name in Chinese.\n中文简称。';
COMMENT ON COLUMN parley_v1.dim_region.title_en IS
    E'Name in English.\n英文名称。';
