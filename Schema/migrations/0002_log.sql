-- Purpose: the log: ledgers, one row a commit (batches) and one row an event.
-- Invariant: per ledger max(position) = count(*) = head, stream versions run 1..n, recorded_at strictly rises a batch.
--
-- Every key begins with ledger_id, nothing refers across ledgers and no sequence orders anything, so that the same
-- schema can be distributed by ledger_id. Rows are only ever written by log.append_batch and log.create_ledger.

CREATE SCHEMA log;

CREATE TABLE log.ledgers (
    ledger_id  int4        NOT NULL,
    name       text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT ledgers_pkey PRIMARY KEY (ledger_id),
    CONSTRAINT ledgers_id_positive CHECK (ledger_id > 0),
    CONSTRAINT ledgers_name_length CHECK (char_length(name) BETWEEN 1 AND 200)
);

COMMENT ON TABLE log.ledgers IS 'One row a serialised log with its own dense positions.';

-- The head is the row with the highest last_position: an appended row, never an updated one, so that long readers do
-- not pile up dead versions of a hot row. The unique prev_position keeps two writers from extending the same head.
CREATE TABLE log.batches (
    last_position  int8 NOT NULL,
    prev_position  int8 NOT NULL,
    recorded_at_us int8 NOT NULL,
    ledger_id      int4 NOT NULL,
    CONSTRAINT batches_pkey PRIMARY KEY (ledger_id, last_position),
    CONSTRAINT batches_extend_once UNIQUE (ledger_id, prev_position),
    CONSTRAINT batches_recorded_once UNIQUE (ledger_id, recorded_at_us),
    CONSTRAINT batches_go_forward CHECK (last_position > prev_position)
);

COMMENT ON TABLE log.batches IS
    'One row a commit of a ledger, chained by prev_position; the first row of a ledger is (0, -1).';
COMMENT ON COLUMN log.batches.recorded_at_us IS 'Microseconds since 1970-01-01 UTC; rises with last_position.';

CREATE TABLE log.events (
    position    int8  NOT NULL,
    version     int8  NOT NULL,
    stream_id   uuid  NOT NULL,
    command_id  uuid,
    ledger_id   int4  NOT NULL,
    item_events int2,
    leaf        bytea NOT NULL,
    leaf_hash   bytea NOT NULL,
    salt        bytea NOT NULL,
    payload     bytea NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (ledger_id, position),
    CONSTRAINT events_stream_version_key UNIQUE (ledger_id, stream_id, version),
    CONSTRAINT events_leaf_is_256_bytes CHECK (octet_length(leaf) = 256),
    CONSTRAINT events_item_is_whole CHECK ((command_id IS NULL) = (item_events IS NULL)),
    -- leaf bytes 12..43: leaf_index, stream_id, stream_version
    CONSTRAINT events_columns_match_leaf
        CHECK (substring(leaf FROM 13 FOR 32) = int8send(position) || uuid_send(stream_id) || int8send(version))
);

-- The receipt of a command is the first event of its item; the other events of an item carry no command.
CREATE UNIQUE INDEX events_command_key ON log.events (ledger_id, command_id) WHERE command_id IS NOT NULL;

-- Leaf, hash and salt are incompressible and read with every row: never move them out of it.
ALTER TABLE log.events
    ALTER COLUMN leaf SET STORAGE MAIN,
    ALTER COLUMN leaf_hash SET STORAGE MAIN,
    ALTER COLUMN salt SET STORAGE MAIN;

COMMENT ON TABLE log.events IS
    'One row an event: its 256-byte leaf, the hash and salt of that leaf, and its exact payload.';
COMMENT ON COLUMN log.events.command_id IS 'The command that wrote the item; on the first event of the item only.';
COMMENT ON COLUMN log.events.item_events IS 'How many events the item has; on the first event of the item only.';
COMMENT ON COLUMN log.events.leaf_hash IS 'SHA-256(0x00 || leaf).';
