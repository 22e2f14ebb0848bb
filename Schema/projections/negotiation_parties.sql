-- projection: negotiation_parties version: 1
-- Purpose: who bargained; one row a party of a side of a disclosed negotiation.
-- Invariant: a pure function of the log up to the checkpoint. Organisations only, never persons.

CREATE TABLE negotiation_parties_1 (
    ledger_id      int4    NOT NULL,
    negotiation_id uuid    NOT NULL,
    side           text    NOT NULL,
    party_number   int4    NOT NULL,
    name           text    NOT NULL,
    acceded        boolean NOT NULL,
    workers        int8,
    CONSTRAINT negotiation_parties_1_pkey PRIMARY KEY (ledger_id, negotiation_id, side, party_number)
);

CREATE INDEX negotiation_parties_1_name_idx ON negotiation_parties_1 (ledger_id, name);

GRANT SELECT ON negotiation_parties_1 TO parley_contract;
GRANT SELECT, INSERT, DELETE ON negotiation_parties_1 TO parley_projector;

COMMENT ON TABLE negotiation_parties_1 IS 'One row a party of a side: those of the opening, then those that joined the agreement.';
COMMENT ON COLUMN negotiation_parties_1.party_number IS 'Place among the parties of its side, from 1.';
COMMENT ON COLUMN negotiation_parties_1.acceded IS 'Whether it joined the agreement later and was no party of the opening.';
COMMENT ON COLUMN negotiation_parties_1.workers IS 'Workers that its accession brought under the agreement; NULL without one.';
