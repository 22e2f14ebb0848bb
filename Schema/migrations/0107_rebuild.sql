-- Purpose: what a rebuild of the read models has made durable, where replaced tables stay, and which read models have stopped.
-- Invariant: a range is marked with the rows of its streams in one transaction, so that a rebuild that was killed goes on
-- without folding a stream twice or leaving one out; all ranges of one run are folded up to the same positions.

CREATE SCHEMA projection_old;
CREATE SCHEMA projection_check;

CREATE TABLE projection.rebuilds (
    purpose    text        NOT NULL,
    signature  text        NOT NULL,
    started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT rebuilds_pkey PRIMARY KEY (purpose),
    CONSTRAINT rebuilds_purpose_is_known CHECK (purpose IN ('rebuild', 'comparison'))
);

COMMENT ON TABLE projection.rebuilds IS 'One row a run under way: a rebuild, or a comparison with the log.';
COMMENT ON COLUMN projection.rebuilds.signature IS
    'SHA-256 over the read models, their files and the profiles; a run under another one starts over.';

CREATE TABLE projection.rebuild_tables (
    purpose    text    NOT NULL,
    projection text    NOT NULL,
    version    int4    NOT NULL,
    statements text[]  NOT NULL,
    is_indexed boolean NOT NULL DEFAULT false,
    failure    text,
    CONSTRAINT rebuild_tables_pkey PRIMARY KEY (purpose, projection)
);

COMMENT ON TABLE projection.rebuild_tables IS 'One row a table that a run makes.';
COMMENT ON COLUMN projection.rebuild_tables.statements IS 'Makes the keys and indexes of the table, once it is filled.';
COMMENT ON COLUMN projection.rebuild_tables.failure IS 'Why it cannot be made; such a run is not continued but begun anew.';

CREATE TABLE projection.rebuild_ledgers (
    purpose   text NOT NULL,
    ledger_id int4 NOT NULL,
    target    int8 NOT NULL,
    position  int8 NOT NULL,
    CONSTRAINT rebuild_ledgers_pkey PRIMARY KEY (purpose, ledger_id),
    CONSTRAINT rebuild_ledgers_go_forward CHECK (target >= 0 AND position >= target)
);

COMMENT ON COLUMN projection.rebuild_ledgers.target IS 'Last position that the ranges are folded up to.';
COMMENT ON COLUMN projection.rebuild_ledgers.position IS 'Last position that the filled tables have followed up to.';

CREATE TABLE projection.rebuild_ranges (
    purpose     text    NOT NULL,
    ledger_id   int4    NOT NULL,
    number      int4    NOT NULL,
    last_stream uuid    NOT NULL,
    reached     uuid,
    events      int8    NOT NULL DEFAULT 0,
    is_finished boolean NOT NULL DEFAULT false,
    CONSTRAINT rebuild_ranges_pkey PRIMARY KEY (purpose, ledger_id, number)
);

COMMENT ON TABLE projection.rebuild_ranges IS 'One row a range of streams, in the order of their identifiers.';
COMMENT ON COLUMN projection.rebuild_ranges.last_stream IS 'The highest identifier of the range; it begins after that of the one before.';
COMMENT ON COLUMN projection.rebuild_ranges.reached IS 'The last stream of the range whose rows are in the tables; NULL before the first.';
COMMENT ON COLUMN projection.rebuild_ranges.events IS 'Events folded in it so far.';

CREATE TABLE projection.stops (
    ledger_id      int4        NOT NULL,
    projection     text        NOT NULL,
    version        int4        NOT NULL,
    position       int8        NOT NULL,
    stream_id      uuid        NOT NULL,
    stream_version int8        NOT NULL,
    event_type     text        NOT NULL,
    reason         text        NOT NULL,
    stopped_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT stops_pkey PRIMARY KEY (ledger_id, projection, version)
);

COMMENT ON TABLE projection.stops IS
    'One row a read model that cannot get past an event of a ledger; its checkpoint stays before the event.';
