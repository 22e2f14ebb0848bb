-- Purpose: every view and column of the contract with its type and its description in two languages.
-- Grain: one row a view, and one a column of it. Key: view_name, ordinal.
--
-- Made from the comments: a comment is two lines, English first.

CREATE OR REPLACE VIEW parley_v1._data_dictionary AS
SELECT 1::bigint AS contract_version,
       n.nspname::text AS schema_name,
       c.relname::text AS view_name,
       coalesce(a.attnum, 0)::bigint AS ordinal,
       a.attname::text AS column_name,
       format_type(a.atttypid, a.atttypmod) AS column_type,
       split_part(d.description, E'\n', 1) AS description_en,
       split_part(d.description, E'\n', 2) AS description_zh
FROM pg_catalog.pg_namespace AS n
JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relkind = 'v'
CROSS JOIN LATERAL (
    SELECT NULL::int2 AS attnum, NULL::name AS attname, NULL::oid AS atttypid, NULL::int4 AS atttypmod
    UNION ALL
    SELECT t.attnum, t.attname, t.atttypid, t.atttypmod
    FROM pg_catalog.pg_attribute AS t
    WHERE t.attrelid = c.oid AND t.attnum > 0 AND NOT t.attisdropped
) AS a
LEFT JOIN pg_catalog.pg_description AS d
    ON d.objoid = c.oid AND d.classoid = 'pg_catalog.pg_class'::regclass AND d.objsubid = coalesce(a.attnum, 0)
WHERE n.nspname = 'parley_v1';

COMMENT ON VIEW parley_v1._data_dictionary IS
    E'What every view and column of the contract means; one row a view (ordinal 0) and one a column.\n约定中每个视图与列的含义；每个视图一行（序号0），每列一行。';
COMMENT ON COLUMN parley_v1._data_dictionary.contract_version IS
    E'Version of the contract: the number in the name of the schema.\n约定版本：即模式名称中的数字。';
COMMENT ON COLUMN parley_v1._data_dictionary.schema_name IS
    E'Schema of the view.\n视图所在模式。';
COMMENT ON COLUMN parley_v1._data_dictionary.view_name IS
    E'Name of the view.\n视图名称。';
COMMENT ON COLUMN parley_v1._data_dictionary.ordinal IS
    E'Place of the column in the view, from 1; 0 for the view itself.\n列在视图中的序号，从1起；视图本身为0。';
COMMENT ON COLUMN parley_v1._data_dictionary.column_name IS
    E'Name of the column; NULL for the view itself.\n列名；视图本身为空。';
COMMENT ON COLUMN parley_v1._data_dictionary.column_type IS
    E'Type as PostgreSQL writes it; NULL for the view itself.\nPostgreSQL的类型写法；视图本身为空。';
COMMENT ON COLUMN parley_v1._data_dictionary.description_en IS
    E'What it means, in English.\n英文说明。';
COMMENT ON COLUMN parley_v1._data_dictionary.description_zh IS
    E'What it means, in Chinese.\n中文说明。';
