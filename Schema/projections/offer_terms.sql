-- projection: offer_terms version: 1
-- Purpose: the figures and words of every term that was tabled in disclosed negotiations; one row a part of a term.
-- Invariant: a pure function of the log up to the checkpoint. Corrected entries show what they should have said. Exact decimals;
-- a difference only between figures of one kind, unit, span and basis.

CREATE TABLE offer_terms_1 (
    ledger_id          int4          NOT NULL,
    negotiation_id     uuid          NOT NULL,
    version            int8          NOT NULL,
    item_key           text          NOT NULL,
    part_number        int4          NOT NULL,
    parts              int4          NOT NULL,
    part_label         text,
    bound              text,
    kind               text          NOT NULL,
    amount             numeric(18,6),
    unit               text,
    comparator         text,
    baseline_amount    numeric(18,6),
    baseline_change    numeric(18,6),
    previous_amount    numeric(18,6),
    previous_change    numeric(18,6),
    text               text,
    worker_category    text,
    effective_from     date,
    effective_through  date,
    due_date           date,
    is_voided          boolean       NOT NULL,
    CONSTRAINT offer_terms_1_pkey PRIMARY KEY (ledger_id, negotiation_id, version, item_key, part_number)
);

GRANT SELECT ON offer_terms_1 TO parley_contract;
GRANT SELECT, INSERT, DELETE ON offer_terms_1 TO parley_projector;

COMMENT ON TABLE offer_terms_1 IS 'One row a part of a tabled term: a year, a step, a line, a part, a bound, or the one figure.';
COMMENT ON COLUMN offer_terms_1.part_label IS 'The year, the first day, the class or band, or the role; NULL where a term is one part.';
COMMENT ON COLUMN offer_terms_1.bound IS 'minimum or maximum of a range; NULL for a single figure.';
COMMENT ON COLUMN offer_terms_1.previous_amount IS 'The same part of what the same side and party tabled before on the item.';
