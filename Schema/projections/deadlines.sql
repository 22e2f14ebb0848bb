-- projection: deadlines version: 4
-- Purpose: the deadline board and the sweeper's candidates; one row a clock of a live negotiation.
-- Invariant: a pure function of the log up to the checkpoint and of the profiles and calendars that are installed; a row
-- never changes with time alone, so what is overdue follows from due_at and the reader's clock.

CREATE TABLE deadlines_4 (
    ledger_id      int4        NOT NULL,
    negotiation_id uuid        NOT NULL,
    ordinal        int4        NOT NULL,
    version        int8        NOT NULL,
    updated_at     timestamptz NOT NULL,
    rule           text        NOT NULL,
    profile        text        NOT NULL,
    article        text,
    start_day      date        NOT NULL,
    due_day        date        NOT NULL,
    due_at         timestamptz NOT NULL,
    status         text        NOT NULL,
    settled_day    date,
    party          text        NOT NULL,
    item           text,
    time_zone      text,
    seat_ids       uuid[]      NOT NULL,
    CONSTRAINT deadlines_4_pkey PRIMARY KEY (ledger_id, negotiation_id, ordinal)
);

CREATE INDEX deadlines_4_due_idx ON deadlines_4 (ledger_id, due_at, negotiation_id, ordinal);
CREATE INDEX deadlines_4_clock_idx ON deadlines_4 (ledger_id, due_at)
    WHERE status = 'running' AND rule IN ('reply', 'review', 'conciliation', 'term_end', 'commitment', 'negotiation_window');

GRANT SELECT ON deadlines_4 TO parley_service;
GRANT SELECT, INSERT, DELETE ON deadlines_4 TO parley_projector;

COMMENT ON TABLE deadlines_4 IS 'One row a clock: the rule, the article, when it started, when it ends, what became of it.';
COMMENT ON COLUMN deadlines_4.ordinal IS 'Place among the clocks of the negotiation, from 1.';
COMMENT ON COLUMN deadlines_4.due_at IS 'Last instant of the due day at the place of the table.';
COMMENT ON COLUMN deadlines_4.status IS 'running, met, missed or suspended; running and over means overdue.';
COMMENT ON COLUMN deadlines_4.settled_day IS 'The day on which it was met or missed; NULL while neither is known.';
COMMENT ON COLUMN deadlines_4.item IS 'Key of the item that it is about; NULL for the negotiation or the agreement as a whole.';
COMMENT ON COLUMN deadlines_4.seat_ids IS
    'Pseudonyms of everybody who has or had a seat, and of the addressee of the invitation: who may read it.';
