-- projection: held_sessions version: 1
-- Purpose: the sessions of disclosed negotiations; one row a session.
-- Invariant: a pure function of the log up to the checkpoint; who was present is counted by side, nobody is named.

CREATE TABLE held_sessions_1 (
    ledger_id         int4    NOT NULL,
    negotiation_id    uuid    NOT NULL,
    session_number    int4    NOT NULL,
    form              text    NOT NULL,
    chair_side        text    NOT NULL,
    opened_date       date,
    opened_precision  text    NOT NULL,
    opened_at         timestamptz,
    closed_date       date,
    closed_precision  text,
    closed_at         timestamptz,
    duration_minutes  int8,
    present_labour    int4,
    present_employer  int4,
    present_neutral   int4,
    labour_caucuses   int4    NOT NULL,
    employer_caucuses int4    NOT NULL,
    labour_moves      int4,
    employer_moves    int4,
    is_adjourned      boolean NOT NULL,
    adjourned_to_date date,
    is_late_entry     boolean NOT NULL,
    CONSTRAINT held_sessions_1_pkey PRIMARY KEY (ledger_id, negotiation_id, session_number)
);

GRANT SELECT ON held_sessions_1 TO parley_service;
GRANT SELECT, INSERT, DELETE ON held_sessions_1 TO parley_projector;
GRANT SELECT ON held_sessions_1 TO parley_contract;

COMMENT ON TABLE held_sessions_1 IS 'One row a session of a disclosed negotiation.';
COMMENT ON COLUMN held_sessions_1.closed_precision IS 'NULL where the record holds no end of it.';
COMMENT ON COLUMN held_sessions_1.duration_minutes IS 'Whole minutes between two known instants, rounded down; else NULL.';
COMMENT ON COLUMN held_sessions_1.present_labour IS 'NULL where no attendance was recorded.';
COMMENT ON COLUMN held_sessions_1.labour_moves IS
    'Demands, offers, counter-offers and packages between its beginning and its end; NULL where it was entered late.';
