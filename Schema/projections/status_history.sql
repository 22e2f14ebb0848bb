-- projection: status_history version: 1
-- Purpose: where a disclosed negotiation stood, from when to when; one row an interval of one status and stage.
-- Invariant: a pure function of the log up to the checkpoint. Intervals follow one another without a hole in the order of the
-- record; the last one has no end.

CREATE TABLE status_history_1 (
    ledger_id            int4        NOT NULL,
    negotiation_id       uuid        NOT NULL,
    interval_number      int4        NOT NULL,
    version              int8        NOT NULL,
    status               text        NOT NULL,
    stage                text,
    valid_from_at        timestamptz,
    valid_to_at          timestamptz,
    valid_from_date      date,
    valid_to_date        date,
    valid_from_precision text        NOT NULL,
    recorded_from_at     timestamptz NOT NULL,
    recorded_to_at       timestamptz,
    is_current           boolean     NOT NULL,
    CONSTRAINT status_history_1_pkey PRIMARY KEY (ledger_id, negotiation_id, interval_number)
);

GRANT SELECT ON status_history_1 TO parley_contract;
GRANT SELECT, INSERT, DELETE ON status_history_1 TO parley_projector;

COMMENT ON TABLE status_history_1 IS 'One row an interval: status at the table and stage of the procedure.';
COMMENT ON COLUMN status_history_1.valid_from_at IS 'When it began, where an instant is known.';
COMMENT ON COLUMN status_history_1.recorded_from_at IS 'When that was recorded.';
