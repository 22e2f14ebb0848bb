-- projection: missed_commitments version: 1
-- Purpose: what agreements lay down and nobody recorded as carried out by its day; one row a commitment.
-- Invariant: a pure function of the log up to the checkpoint. A commitment leaves it when it is recorded as carried out, however late.

CREATE TABLE missed_commitments_1 (
    ledger_id           int4 NOT NULL,
    negotiation_id      uuid NOT NULL,
    commitment_number   int4 NOT NULL,
    item_key            text NOT NULL,
    subject             text,
    owner               text NOT NULL,
    due_day             date NOT NULL,
    campaign_id         uuid,
    target_key          text,
    region_code         text,
    industry_code       text,
    law_region_code text,
    CONSTRAINT missed_commitments_1_pkey PRIMARY KEY (ledger_id, negotiation_id, commitment_number)
);

GRANT SELECT ON missed_commitments_1 TO parley_contract, parley_census;
GRANT SELECT, INSERT, DELETE ON missed_commitments_1 TO parley_projector;

COMMENT ON TABLE missed_commitments_1 IS 'One row a commitment of an agreement that came into force whose day passed in silence.';
COMMENT ON COLUMN missed_commitments_1.owner IS 'The side that owes it: labour or employer.';
COMMENT ON COLUMN missed_commitments_1.subject IS 'Subject of the item; NULL where the item is not on the agenda any more.';
