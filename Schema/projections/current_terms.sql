-- projection: current_terms version: 1
-- Purpose: where both sides stand on every item; one row a negotiation and item.
-- Invariant: a pure function of the log up to the checkpoint. Amounts only where a term is one figure; never guessed.

CREATE TABLE current_terms_1 (
    ledger_id         int4          NOT NULL,
    negotiation_id    uuid          NOT NULL,
    item_key          text          NOT NULL,
    item_number       int4          NOT NULL,
    version           int8          NOT NULL,
    subject           text          NOT NULL,
    unit              text          NOT NULL,
    status            text          NOT NULL,
    labour_proposal   text,
    labour_moves      int4          NOT NULL,
    labour_standing   boolean       NOT NULL,
    labour_term       text,
    labour_amount     numeric(18,6),
    labour_unit       text,
    employer_proposal text,
    employer_moves    int4          NOT NULL,
    employer_standing boolean       NOT NULL,
    employer_term     text,
    employer_amount   numeric(18,6),
    employer_unit     text,
    gap_amount        numeric(18,6),
    gap_unit          text,
    closed_ratio      numeric(18,6),
    agreed_term       text,
    agreed_amount     numeric(18,6),
    CONSTRAINT current_terms_1_pkey PRIMARY KEY (ledger_id, negotiation_id, item_key)
);

CREATE INDEX current_terms_1_subject_idx ON current_terms_1 (ledger_id, subject, status);

GRANT SELECT ON current_terms_1 TO parley_service;
GRANT SELECT, INSERT, DELETE ON current_terms_1 TO parley_projector;

COMMENT ON TABLE current_terms_1 IS 'One row a negotiation and item: both sides'' positions, the gap, what is agreed.';
COMMENT ON COLUMN current_terms_1.labour_term IS 'The labour side''s last position as JSON text, exactly as tabled.';
COMMENT ON COLUMN current_terms_1.gap_amount IS 'Exact difference of two comparable standing figures; NULL where there is none.';
COMMENT ON COLUMN current_terms_1.closed_ratio IS 'Share of the first comparable gap that is closed; may be negative.';
