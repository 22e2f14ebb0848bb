-- The yardstick's table: one row an event, with two of the unique indexes that the log has.
CREATE TABLE yardstick (
    ledger_id int4  NOT NULL,
    position  int8  NOT NULL,
    stream_id uuid  NOT NULL,
    version   int8  NOT NULL,
    payload   bytea NOT NULL,
    CONSTRAINT yardstick_pkey PRIMARY KEY (ledger_id, position),
    CONSTRAINT yardstick_stream_version_key UNIQUE (ledger_id, stream_id, version)
);
CREATE SEQUENCE yardstick_positions CACHE 100;
