-- projection: unanswered_opinions version: 1
-- Purpose: what is counted, and never shown, of supervision cases that go on: opinions without an answer in time; one row a case.
-- Invariant: a pure function of the log up to the checkpoint. A case leaves it with an answer, and when it ends. Nobody who connects
-- may read it; parley_census, in whose name the counting view runs, may not read which case a row is of.

CREATE TABLE unanswered_opinions_1 (
    ledger_id           int4 NOT NULL,
    case_id             uuid NOT NULL,
    law_region_code text,
    overdue_day         date NOT NULL,
    CONSTRAINT unanswered_opinions_1_pkey PRIMARY KEY (ledger_id, case_id)
);

GRANT SELECT (ledger_id, law_region_code, overdue_day) ON unanswered_opinions_1 TO parley_census;
GRANT SELECT, INSERT, DELETE ON unanswered_opinions_1 TO parley_projector;

COMMENT ON TABLE unanswered_opinions_1 IS 'One row a case whose opinion was not answered in time and still is not.';
COMMENT ON COLUMN unanswered_opinions_1.overdue_day IS 'The day after the last day to answer.';
