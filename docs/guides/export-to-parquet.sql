-- Purpose: one view of a CSV export as Parquet, every column with the type the contract gives it; for DuckDB.
-- Invariant: no type is guessed: numbers stay DECIMAL of the digits that the database has, NULL and '' stay apart.
--
-- Export with --raw-text, since Parquet is not opened by spreadsheets, and set two variables first:
--
--   SET VARIABLE package = '/path/of/the/export';
--   SET VARIABLE view = 'fact_agreement_term';

SET VARIABLE types = (
    SELECT list_transform(r.schema.fields, lambda f: f.sql_type)
    FROM (SELECT unnest(resources) AS r FROM read_json(getvariable('package') || '/datapackage.json'))
    WHERE r.name = getvariable('view'));
COPY (
    FROM read_csv(
        getvariable('package') || '/' || getvariable('view') || '.csv', types = getvariable('types'),
        header = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false)
) TO (getvariable('package') || '/' || getvariable('view') || '.parquet') (FORMAT parquet);
