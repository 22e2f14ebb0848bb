-- projection: moves version: 1
-- Purpose: what was tabled, answered or taken back in disclosed negotiations; one row an act and item that it names.
-- Invariant: a pure function of the log up to the checkpoint. A day only where it is known to the day, an instant only where
-- one was recorded.

CREATE TABLE moves_1 (
    ledger_id           int4        NOT NULL,
    negotiation_id      uuid        NOT NULL,
    version             int8        NOT NULL,
    place               int4        NOT NULL,
    sequence_number     int4        NOT NULL,
    item_key            text,
    item_number         int4,
    subject             text,
    side                text        NOT NULL,
    party               text,
    kind                text        NOT NULL,
    proposal            text,
    answers             text,
    proposal_status     text,
    is_package          boolean     NOT NULL,
    is_conditional      boolean     NOT NULL,
    is_final            boolean     NOT NULL,
    is_restatement      boolean     NOT NULL,
    is_voided           boolean     NOT NULL,
    is_corrected        boolean     NOT NULL,
    is_contested        boolean     NOT NULL,
    is_late_entry       boolean     NOT NULL,
    session_number      int4,
    occurred_date       date,
    occurred_at         timestamptz,
    occurred_precision  text        NOT NULL,
    occurred_text       text,
    recorded_at         timestamptz NOT NULL,
    CONSTRAINT moves_1_pkey PRIMARY KEY (ledger_id, negotiation_id, version, place)
);

GRANT SELECT ON moves_1 TO parley_contract;
GRANT SELECT, INSERT, DELETE ON moves_1 TO parley_projector;

COMMENT ON TABLE moves_1 IS 'One row an act and item: tabled, accepted, rejected, held, withdrawn or expired.';
COMMENT ON COLUMN moves_1.place IS 'Place of the item in the act, from 1; 1 with a NULL item where the act names none.';
COMMENT ON COLUMN moves_1.is_restatement IS 'It repeats what stood for the same side and party: no move (FORMAT §4).';
COMMENT ON COLUMN moves_1.is_voided IS 'Its author voided the entry: it was never tabled.';
COMMENT ON COLUMN moves_1.is_corrected IS 'The entry was written wrongly and corrected; terms are those it should have had.';
