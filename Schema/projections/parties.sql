-- projection: parties version: 1
-- Purpose: the registry of organisations; one row a party.
-- Invariant: a pure function of the log up to the checkpoint.

CREATE TABLE parties_1 (
    ledger_id     int4        NOT NULL,
    party_id      uuid        NOT NULL,
    version       int8        NOT NULL,
    registered_at timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    kind          text        NOT NULL,
    name_zh       text,
    name_en       text,
    name_text     text,
    region        text,
    industry      text,
    parent_id     uuid,
    workers       int8,
    valid_from    date        NOT NULL,
    valid_through date,
    pattern       text,
    covered       int8,
    members       int8,
    merged_into   uuid,
    CONSTRAINT parties_1_pkey PRIMARY KEY (ledger_id, party_id)
);

CREATE INDEX parties_1_list_idx ON parties_1 (ledger_id, registered_at, party_id);
CREATE INDEX parties_1_parent_idx ON parties_1 (ledger_id, parent_id) WHERE parent_id IS NOT NULL;

GRANT SELECT ON parties_1 TO parley_service;
GRANT SELECT, INSERT, DELETE ON parties_1 TO parley_projector;

COMMENT ON TABLE parties_1 IS 'One row an organisation that bargains: what it is, where, under which union.';
COMMENT ON COLUMN parties_1.region IS 'GB/T 2260, six digits; NULL for the whole country.';
COMMENT ON COLUMN parties_1.industry IS 'GB/T 4754, two to four digits.';
COMMENT ON COLUMN parties_1.pattern IS 'How a union covers enterprises: single, joint, industry or regional.';
COMMENT ON COLUMN parties_1.covered IS 'Workers that a union declares to cover.';
COMMENT ON COLUMN parties_1.members IS 'How many of them are its members.';
COMMENT ON COLUMN parties_1.merged_into IS 'The party that it became part of.';
