-- projection: disclosed_negotiations version: 1
-- Purpose: what analysts know of a negotiation as a whole; one row a disclosed negotiation.
-- Invariant: a pure function of the log up to the checkpoint. No row before disclosure; a day only where it is known to the day.

CREATE TABLE disclosed_negotiations_1 (
    ledger_id          int4        NOT NULL,
    negotiation_id     uuid        NOT NULL,
    version            int8        NOT NULL,
    recorded_from_at   timestamptz NOT NULL,
    recorded_through_at timestamptz NOT NULL,
    is_published       boolean     NOT NULL,
    history_id         text,
    title_zh           text,
    title_en           text,
    title_text         text,
    jurisdiction       text        NOT NULL,
    time_zone          text,
    profile            text        NOT NULL,
    currency           text        NOT NULL,
    labour_parties     int4        NOT NULL,
    labour_names       text        NOT NULL,
    employer_parties   int4        NOT NULL,
    employer_names     text        NOT NULL,
    campaign_id        uuid,
    campaign_target    text,
    unit_region        text,
    unit_industry      text,
    unit_level         text,
    opened_date        date,
    opened_precision   text        NOT NULL,
    concluded_date     date,
    concluded_precision text       NOT NULL,
    in_force_date      date,
    published_date     date,
    outcome            text,
    status             text        NOT NULL,
    stage              text,
    agreement_kind     text,
    agreement_from     date,
    agreement_through  date,
    covered_workers    int8,
    in_scope_workers   int8,
    items              int4        NOT NULL,
    agreed_items       int4        NOT NULL,
    imposed_items      int4        NOT NULL,
    moves              int4        NOT NULL,
    sessions           int4        NOT NULL,
    CONSTRAINT disclosed_negotiations_1_pkey PRIMARY KEY (ledger_id, negotiation_id)
);

GRANT SELECT ON disclosed_negotiations_1 TO parley_contract;
GRANT SELECT, INSERT, DELETE ON disclosed_negotiations_1 TO parley_projector;

COMMENT ON TABLE disclosed_negotiations_1 IS 'One row a disclosed negotiation: who, where, when, how it ended, how much of what.';
COMMENT ON COLUMN disclosed_negotiations_1.opened_precision IS 'instant, day, month, year or unknown: how exactly the opening is known.';
COMMENT ON COLUMN disclosed_negotiations_1.unit_region IS 'GB/T 2260 of the bargaining unit defined last; NULL where it names none.';
COMMENT ON COLUMN disclosed_negotiations_1.outcome IS 'with_agreement or without_agreement; NULL where a published record does not tell.';
