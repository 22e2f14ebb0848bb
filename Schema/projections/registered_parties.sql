-- projection: registered_parties version: 1
-- Purpose: what of the registry of organisations can be published: what they are, where, in which branch, how large.
-- Invariant: a pure function of the log up to the checkpoint. No membership figures and no tree of unions: those stay in parties.

CREATE TABLE registered_parties_1 (
    ledger_id     int4 NOT NULL,
    party_id      uuid NOT NULL,
    kind          text NOT NULL,
    name_zh       text,
    name_en       text,
    name_text     text,
    region        text,
    industry      text,
    workers       int8,
    valid_from    date NOT NULL,
    valid_through date,
    CONSTRAINT registered_parties_1_pkey PRIMARY KEY (ledger_id, party_id)
);

GRANT SELECT ON registered_parties_1 TO parley_contract;
GRANT SELECT, INSERT, DELETE ON registered_parties_1 TO parley_projector;

COMMENT ON TABLE registered_parties_1 IS 'One row a registered organisation that was not merged into another one.';
COMMENT ON COLUMN registered_parties_1.region IS 'GB/T 2260, six digits; NULL for the whole country.';
COMMENT ON COLUMN registered_parties_1.industry IS 'GB/T 4754, two to four digits.';
