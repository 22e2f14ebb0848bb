-- projection: agreement_coverage version: 1
-- Purpose: whom agreements that came into force cover; one row an agreement as a whole, and one more an enterprise that joined it.
-- Invariant: a pure function of the log up to the checkpoint. A row never changes with time alone: what is in force follows from
-- the events that say so (decision 0015).

CREATE TABLE agreement_coverage_1 (
    ledger_id           int4    NOT NULL,
    negotiation_id      uuid    NOT NULL,
    unit_number         int4    NOT NULL,
    unit_kind           text    NOT NULL,
    campaign_id         uuid,
    target_key          text,
    agreement_kind      text    NOT NULL,
    binding             text    NOT NULL,
    enterprise_names    text[]  NOT NULL,
    enterprises         int8,
    region_code         text,
    industry_code       text,
    law_region_code text,
    workers_in_scope    int8,
    workers_covered     int8,
    has_acceded         boolean NOT NULL,
    acceded_day         date,
    in_force_day        date    NOT NULL,
    valid_from_day      date    NOT NULL,
    valid_through_day   date    NOT NULL,
    ended_day           date,
    end_reason          text,
    CONSTRAINT agreement_coverage_1_pkey PRIMARY KEY (ledger_id, negotiation_id, unit_number)
);

GRANT SELECT ON agreement_coverage_1 TO parley_contract, parley_census;
GRANT SELECT, INSERT, DELETE ON agreement_coverage_1 TO parley_projector;

COMMENT ON TABLE agreement_coverage_1 IS
    'One row an agreement that came into force (number 0), and one an enterprise that joined it (from 1, in order).';
COMMENT ON COLUMN agreement_coverage_1.unit_kind IS
    'enterprise where its unit names enterprises, sector where it names a region or an industry only, else not_recorded.';
COMMENT ON COLUMN agreement_coverage_1.enterprise_names IS
    'The enterprises of the row: the one that joined, those of the unit, else the employer parties; none for a sector.';
COMMENT ON COLUMN agreement_coverage_1.enterprises IS 'How many enterprises the row covers; NULL where nobody recorded it.';
COMMENT ON COLUMN agreement_coverage_1.workers_covered IS
    'Workers that the row covers; NULL where not recorded, and for an agreement that binds only those who join: they have rows.';
