-- projection: clock_outcomes version: 1
-- Purpose: the clocks of disclosed negotiations and what became of them; one row a clock.
-- Invariant: a pure function of the log up to the checkpoint and of the profiles and calendars that are installed; a row
-- never changes with time alone, so whether a running clock is over follows from due_at and the reader's clock.

CREATE TABLE clock_outcomes_1 (
    ledger_id      int4        NOT NULL,
    negotiation_id uuid        NOT NULL,
    clock_number   int4        NOT NULL,
    rule           text        NOT NULL,
    profile        text        NOT NULL,
    article        text,
    party          text        NOT NULL,
    item_key       text,
    started_date   date        NOT NULL,
    due_date       date        NOT NULL,
    due_at         timestamptz NOT NULL,
    outcome        text        NOT NULL,
    settled_date   date,
    days_late      int4,
    CONSTRAINT clock_outcomes_1_pkey PRIMARY KEY (ledger_id, negotiation_id, clock_number)
);

CREATE INDEX clock_outcomes_1_rule_idx ON clock_outcomes_1 (ledger_id, rule, outcome);

GRANT SELECT ON clock_outcomes_1 TO parley_service;
GRANT SELECT, INSERT, DELETE ON clock_outcomes_1 TO parley_projector;
GRANT SELECT ON clock_outcomes_1 TO parley_contract;

COMMENT ON TABLE clock_outcomes_1 IS 'One row a clock of a disclosed negotiation: the rule, when it was due, what became of it.';
COMMENT ON COLUMN clock_outcomes_1.days_late IS
    'Days from the due day to the day of missing or late doing; 0 where it was met; NULL while neither is known.';
