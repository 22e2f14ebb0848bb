-- projection: campaign_targets version: 1
-- Purpose: who is to be invited in campaigns, as their lists say; one row a target.
-- Invariant: a pure function of the log up to the checkpoint. It tells neither whom a campaign invited nor what became of it, and
-- names nobody beyond the key under which a target stands on the list.

CREATE TABLE campaign_targets_1 (
    ledger_id     int4 NOT NULL,
    campaign_id   uuid NOT NULL,
    target_number int4 NOT NULL,
    target_key    text NOT NULL,
    title_zh      text,
    title_en      text,
    title_text    text,
    first_day     date NOT NULL,
    last_day      date NOT NULL,
    unit_kind     text NOT NULL,
    region_code   text,
    industry_code text,
    workers       int8,
    CONSTRAINT campaign_targets_1_pkey PRIMARY KEY (ledger_id, campaign_id, target_number)
);

CREATE INDEX campaign_targets_1_key_idx ON campaign_targets_1 (ledger_id, campaign_id, target_key);

GRANT SELECT ON campaign_targets_1 TO parley_contract, parley_census;
GRANT SELECT, INSERT, DELETE ON campaign_targets_1 TO parley_projector;

COMMENT ON TABLE campaign_targets_1 IS 'One row a target on the list of a campaign, in the order listed.';
COMMENT ON COLUMN campaign_targets_1.first_day IS 'First day of the campaign.';
COMMENT ON COLUMN campaign_targets_1.unit_kind IS 'enterprise or sector.';
COMMENT ON COLUMN campaign_targets_1.region_code IS 'GB/T 2260, six digits; NULL for the whole country.';
COMMENT ON COLUMN campaign_targets_1.industry_code IS 'GB/T 4754, two to four digits; NULL for every industry.';
COMMENT ON COLUMN campaign_targets_1.workers IS 'Workers of an enterprise; NULL for a sector, which has none of its own.';
