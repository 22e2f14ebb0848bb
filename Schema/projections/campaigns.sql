-- projection: campaigns version: 1
-- Purpose: concentrated invitation campaigns; one row a campaign and scope.
-- Invariant: a pure function of the log up to the checkpoint.

CREATE TABLE campaigns_1 (
    ledger_id     int4        NOT NULL,
    campaign_id   uuid        NOT NULL,
    scope_number  int4        NOT NULL,
    version       int8        NOT NULL,
    opened_at     timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    title_zh      text,
    title_en      text,
    title_text    text,
    region_prefix text,
    industry      text,
    first_day     date        NOT NULL,
    last_day      date        NOT NULL,
    status        text        NOT NULL,
    targets       int4        NOT NULL,
    invited       int4        NOT NULL,
    CONSTRAINT campaigns_1_pkey PRIMARY KEY (ledger_id, campaign_id, scope_number)
);

CREATE INDEX campaigns_1_list_idx ON campaigns_1 (ledger_id, opened_at, campaign_id) WHERE scope_number = 1;

GRANT SELECT ON campaigns_1 TO parley_service;
GRANT SELECT, INSERT, DELETE ON campaigns_1 TO parley_projector;

COMMENT ON TABLE campaigns_1 IS 'One row a campaign and scope in which it invites; a campaign has a scope 1.';
COMMENT ON COLUMN campaigns_1.region_prefix IS 'GB/T 2260, the digits that name the place; NULL for the whole country.';
COMMENT ON COLUMN campaigns_1.industry IS 'GB/T 4754, two to four digits; NULL for every industry.';
COMMENT ON COLUMN campaigns_1.status IS 'open while it invites, else closed.';
COMMENT ON COLUMN campaigns_1.invited IS 'Targets whose invitation the campaign has noted.';
