-- projection: agreement_terms version: 1
-- Purpose: what disclosed negotiations agreed; one row an agreed figure of an item, a term of several parts in one row a part.
-- Invariant: a pure function of the log up to the checkpoint; nothing is guessed: what the record does not tell is NULL, and
-- a figure without an annualised change says why.

CREATE TABLE agreement_terms_1 (
    ledger_id                int4          NOT NULL,
    negotiation_id           uuid          NOT NULL,
    agreement_number         int4          NOT NULL,
    item_key                 text          NOT NULL,
    part_number              int4          NOT NULL,
    parts                    int4          NOT NULL,
    item_number              int4          NOT NULL,
    subject                  text          NOT NULL,
    term_kind                text          NOT NULL,
    part_kind                text          NOT NULL,
    part_label               text,
    term_text                text,
    unit                     text,
    measure                  text,
    comparator               text,
    baseline_amount          numeric(18,6),
    baseline_unit            text,
    new_amount               numeric(18,6),
    change_amount            numeric(18,6),
    change_ratio             numeric(18,6),
    is_stated_change         boolean       NOT NULL,
    effective_from_date      date,
    effective_from_precision text          NOT NULL,
    effective_to_date        date,
    effective_to_precision   text          NOT NULL,
    term_years               numeric(18,6),
    annualised_change_ratio  numeric(18,6),
    not_quantifiable_reason  text,
    worker_category          text,
    workers_covered          int8,
    is_lump_sum              boolean,
    is_published             boolean       NOT NULL,
    agreed_date              date,
    agreed_precision         text          NOT NULL,
    settled_date             date,
    settled_precision        text          NOT NULL,
    settled_year             int4,
    settled_quarter          int4,
    CONSTRAINT agreement_terms_1_pkey
        PRIMARY KEY (ledger_id, negotiation_id, agreement_number, item_key, part_number),
    CONSTRAINT agreement_terms_1_reason_check
        CHECK ((annualised_change_ratio IS NULL) = (not_quantifiable_reason IS NOT NULL))
);

CREATE INDEX agreement_terms_1_subject_idx ON agreement_terms_1 (ledger_id, subject, settled_year, settled_quarter);

GRANT SELECT ON agreement_terms_1 TO parley_service;
GRANT SELECT, INSERT, DELETE ON agreement_terms_1 TO parley_projector;
GRANT SELECT ON agreement_terms_1 TO parley_contract;

COMMENT ON TABLE agreement_terms_1 IS
    'One row an agreed figure; the parts of a term by year, by date, in lines or of several parts are rows of their own.';
COMMENT ON COLUMN agreement_terms_1.agreement_number IS
    'Live: number of the draft that became the agreement. Published records: the days of agreement in their order, from 1.';
COMMENT ON COLUMN agreement_terms_1.part_kind IS 'whole, minimum, maximum, year, step, line, part or words.';
COMMENT ON COLUMN agreement_terms_1.is_stated_change IS
    'The term itself says by how much something rises; it has no baseline and needs none.';
COMMENT ON COLUMN agreement_terms_1.not_quantifiable_reason IS
    'Why there is no annualised change; NULL exactly where there is one.';
COMMENT ON COLUMN agreement_terms_1.settled_year IS 'Known to the year, the month or the day; NULL where it is not.';
