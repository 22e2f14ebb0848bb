-- projection: position_steps version: 1
-- Purpose: where both sides stood on an item of a disclosed negotiation after every act that changed it; one row an item and step.
-- Invariant: a pure function of the log up to the checkpoint. A gap only between two comparable standing figures, a concession
-- only where it can be measured; neither is ever guessed.

CREATE TABLE position_steps_1 (
    ledger_id           int4          NOT NULL,
    negotiation_id      uuid          NOT NULL,
    item_key            text          NOT NULL,
    step_number         int4          NOT NULL,
    version             int8          NOT NULL,
    item_number         int4          NOT NULL,
    subject             text          NOT NULL,
    status              text          NOT NULL,
    labour_kind         text,
    labour_amount       numeric(18,6),
    labour_unit         text,
    labour_text         text,
    employer_kind       text,
    employer_amount     numeric(18,6),
    employer_unit       text,
    employer_text       text,
    gap_amount          numeric(18,6),
    gap_unit            text,
    closed_ratio        numeric(18,6),
    concession_side     text,
    concession_amount   numeric(18,6),
    concession_unit     text,
    result_kind         text,
    result_amount       numeric(18,6),
    result_unit         text,
    is_voided           boolean       NOT NULL,
    is_correction       boolean       NOT NULL,
    occurred_date       date,
    occurred_at         timestamptz,
    occurred_precision  text          NOT NULL,
    occurred_text       text,
    recorded_at         timestamptz   NOT NULL,
    CONSTRAINT position_steps_1_pkey PRIMARY KEY (ledger_id, negotiation_id, item_key, step_number)
);

GRANT SELECT ON position_steps_1 TO parley_contract;
GRANT SELECT, INSERT, DELETE ON position_steps_1 TO parley_projector;

COMMENT ON TABLE position_steps_1 IS 'One row an item and step: both standing positions as they were on the table, gap, concession, result.';
COMMENT ON COLUMN position_steps_1.closed_ratio IS 'Share of the first comparable gap that is closed, four places; may be negative.';
COMMENT ON COLUMN position_steps_1.concession_amount IS
    'How far the side that moved came towards the other one; negative where it moved away; NULL where it cannot be measured.';
COMMENT ON COLUMN position_steps_1.is_voided IS 'The step was made by an entry that its author voided later.';
