-- Purpose: UPDATE, DELETE and TRUNCATE on the log raise for everyone, superuser included.
-- Invariant: every trigger here is ENABLE ALWAYS and its function raises unconditionally; there is no switch.
--
-- A file of its own: a distributed table takes triggers only with the distribution's own setting, after the tables.

CREATE FUNCTION log.refuse_change() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION '% on %.% is refused: the log is append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'PY001', HINT = 'Correct an event by appending another one.';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.ledgers
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.batches
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.events
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
-- Erasing a disclosure is a DELETE by the eraser; nothing ever changes one or empties the table.
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON personal.disclosures
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();

ALTER TABLE log.ledgers ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE log.batches ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE log.events ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE personal.disclosures ENABLE ALWAYS TRIGGER append_only;
