-- projection: bargaining_units version: 1
-- Purpose: whom disclosed negotiations were about; one row a unit that a side defined.
-- Invariant: a pure function of the log up to the checkpoint. Numbers of workers as stated; NULL where not stated.

CREATE TABLE bargaining_units_1 (
    ledger_id             int4    NOT NULL,
    negotiation_id        uuid    NOT NULL,
    unit_number           int4    NOT NULL,
    is_current            boolean NOT NULL,
    side                  text    NOT NULL,
    title_zh              text,
    title_en              text,
    title_text            text,
    region                text,
    industry              text,
    level                 text,
    enterprises           int4    NOT NULL,
    enterprise_names      text,
    is_large_enterprise   boolean NOT NULL,
    workers               int8,
    women_workers         int8,
    disabled_workers      int8,
    agency_workers        int8,
    overlapping_units     text,
    CONSTRAINT bargaining_units_1_pkey PRIMARY KEY (ledger_id, negotiation_id, unit_number)
);

GRANT SELECT ON bargaining_units_1 TO parley_contract;
GRANT SELECT, INSERT, DELETE ON bargaining_units_1 TO parley_projector;

COMMENT ON TABLE bargaining_units_1 IS 'One row a bargaining unit of a disclosed negotiation, numbered from 1.';
COMMENT ON COLUMN bargaining_units_1.level IS 'single, joint, industry or regional; NULL where the unit does not tell.';
COMMENT ON COLUMN bargaining_units_1.overlapping_units IS 'Numbers of earlier units with which it shares workers, joined by commas.';
