-- projection: supervision_cases version: 1
-- Purpose: the list of supervision cases, their clock on the deadline board, and the sweeper's candidates; one row a case.
-- Invariant: a pure function of the log up to the checkpoint; a row never changes with time alone, so what is overdue follows
-- from due_at and the reader's clock.

CREATE TABLE supervision_cases_1 (
    ledger_id      int4        NOT NULL,
    case_id        uuid        NOT NULL,
    version        int8        NOT NULL,
    opened_at      timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    title_zh       text,
    title_en       text,
    title_text     text,
    union_name     text        NOT NULL,
    employer_name  text        NOT NULL,
    cause          text        NOT NULL,
    status         text        NOT NULL,
    negotiation_id uuid,
    profile        text,
    article        text,
    start_day      date,
    due_day        date,
    due_at         timestamptz,
    clock_status   text,
    settled_day    date,
    time_zone      text,
    seat_ids       uuid[]      NOT NULL,
    CONSTRAINT supervision_cases_1_pkey PRIMARY KEY (ledger_id, case_id)
);

CREATE INDEX supervision_cases_1_list_idx ON supervision_cases_1 (ledger_id, opened_at, case_id);
CREATE INDEX supervision_cases_1_due_idx ON supervision_cases_1 (ledger_id, due_at, case_id) WHERE due_at IS NOT NULL;
CREATE INDEX supervision_cases_1_clock_idx ON supervision_cases_1 (ledger_id, due_at) WHERE clock_status = 'running';

GRANT SELECT ON supervision_cases_1 TO parley_service;
GRANT SELECT, INSERT, DELETE ON supervision_cases_1 TO parley_projector;

COMMENT ON TABLE supervision_cases_1 IS 'One row a supervision case: who supervises whom, how far it has come, its clock.';
COMMENT ON COLUMN supervision_cases_1.negotiation_id IS 'The negotiation that the case is about; NULL where it is about none.';
COMMENT ON COLUMN supervision_cases_1.profile IS 'The profile version of the time to answer; NULL without an opinion.';
COMMENT ON COLUMN supervision_cases_1.article IS 'The article that sets it; NULL where the opinion itself does.';
COMMENT ON COLUMN supervision_cases_1.due_at IS 'Last instant of the due day at the place of the case.';
COMMENT ON COLUMN supervision_cases_1.clock_status IS 'running, met or missed; running and over means overdue.';
COMMENT ON COLUMN supervision_cases_1.seat_ids IS
    'Pseudonyms of who may read it: the union, the employer once it is written to, the authority once it is asked.';
