-- Purpose: where read models live, and how far each of them has followed the log.
-- Invariant: a checkpoint moves in the transaction that writes what the events up to it mean, and only forward.
--
-- The tables themselves are disposable: Schema/projections/NAME.sql makes them, a rebuild makes them anew in
-- projection_next and moves them here.

CREATE SCHEMA projection;
CREATE SCHEMA projection_next;

CREATE TABLE projection.checkpoints (
    ledger_id  int4        NOT NULL,
    projection text        NOT NULL,
    version    int4        NOT NULL,
    position   int8        NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT checkpoints_pkey PRIMARY KEY (ledger_id, projection, version),
    CONSTRAINT checkpoints_position_not_negative CHECK (position >= 0)
) WITH (fillfactor = 50);

COMMENT ON TABLE projection.checkpoints IS 'One row a ledger and read model: the last position that its tables contain.';
COMMENT ON COLUMN projection.checkpoints.version IS 'Version in the header of the SQL file that made the tables.';
