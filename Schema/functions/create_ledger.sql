-- Purpose: creates a ledger with its first batch row, the head of an empty log.
-- Invariant: a ledger always has a head. Creating it again under the same name changes nothing and answers false;
-- under another name it is refused.

CREATE OR REPLACE FUNCTION log.create_ledger(p_ledger int4, p_name text) RETURNS boolean
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO log.ledgers (ledger_id, name) VALUES (p_ledger, p_name)
    ON CONFLICT ON CONSTRAINT ledgers_pkey DO NOTHING;
    IF FOUND THEN
        INSERT INTO log.batches (ledger_id, last_position, prev_position, recorded_at_us)
        VALUES (p_ledger, 0, -1, log.now_us());
        RETURN true;
    END IF;
    IF NOT EXISTS (SELECT FROM log.ledgers AS l WHERE l.ledger_id = p_ledger AND l.name = p_name) THEN
        RAISE EXCEPTION 'ledger % exists under another name', p_ledger USING ERRCODE = 'PY004';
    END IF;
    RETURN false;
END
$$;
