-- projection: agreements version: 1
-- Purpose: the agreements of disclosed negotiations with their term and what became of them; one row an agreement.
-- Invariant: a pure function of the log up to the checkpoint; a row never changes with time alone, so what has run out
-- follows from its nominal expiry and the reader's clock.

CREATE TABLE agreements_1 (
    ledger_id             int4    NOT NULL,
    negotiation_id        uuid    NOT NULL,
    agreement_number      int4    NOT NULL,
    is_published          boolean NOT NULL,
    kind                  text,
    binding               text,
    jurisdiction          text    NOT NULL,
    labour_parties        text[]  NOT NULL,
    employer_parties      text[]  NOT NULL,
    terms                 int4    NOT NULL,
    settled_date          date,
    settled_precision     text    NOT NULL,
    settled_year          int4,
    settled_quarter       int4,
    signed_date           date,
    in_force_from_date    date,
    nominal_expiry_date   date,
    ended_date            date,
    end_reason            text,
    workers_in_scope      int8,
    workers_covered       int8,
    acceded_enterprises   int4    NOT NULL,
    next_negotiation_id   uuid,
    CONSTRAINT agreements_1_pkey PRIMARY KEY (ledger_id, negotiation_id, agreement_number)
);

CREATE INDEX agreements_1_expiry_idx ON agreements_1 (ledger_id, nominal_expiry_date) WHERE end_reason IS NULL;

GRANT SELECT ON agreements_1 TO parley_service;
GRANT SELECT, INSERT, DELETE ON agreements_1 TO parley_projector;
GRANT SELECT ON agreements_1 TO parley_contract;

COMMENT ON TABLE agreements_1 IS 'One row an agreement of a disclosed negotiation: its days, its reach, its end.';
COMMENT ON COLUMN agreements_1.kind IS
    'collective_contract, wage_agreement or platform_agreement; NULL for published records, which do not tell.';
COMMENT ON COLUMN agreements_1.nominal_expiry_date IS 'Last day of the agreed term; NULL where the record does not tell.';
COMMENT ON COLUMN agreements_1.end_reason IS
    'expired, dissolved or superseded; NULL while the log holds no end of it.';
COMMENT ON COLUMN agreements_1.next_negotiation_id IS
    'The negotiation of the agreement that took its place, or else of the round that followed.';
