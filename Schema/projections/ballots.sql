-- projection: ballots version: 1
-- Purpose: the votes of disclosed negotiations; one row a vote of a voting body.
-- Invariant: a pure function of the log up to the checkpoint; only counts that were recorded, and shares as published.

CREATE TABLE ballots_1 (
    ledger_id        int4          NOT NULL,
    negotiation_id   uuid          NOT NULL,
    ballot_number    int4          NOT NULL,
    matter           text          NOT NULL,
    draft_number     int4,
    amendment_number int4,
    route            text,
    side             text,
    voting_unit      text,
    held_date        date,
    held_precision   text          NOT NULL,
    eligible_voters  int8,
    attending_voters int8,
    for_votes        int8,
    against_votes    int8,
    abstained_votes  int8,
    cast_votes       int8,
    turnout_ratio    numeric(18,6),
    approval_ratio   numeric(18,6),
    rejection_ratio  numeric(18,6),
    approval_of_eligible_ratio numeric(18,6),
    needed_votes     int8,
    result           text,
    is_passed        boolean,
    is_secret        boolean,
    is_preliminary   boolean       NOT NULL,
    article          text,
    CONSTRAINT ballots_1_pkey PRIMARY KEY (ledger_id, negotiation_id, ballot_number)
);

GRANT SELECT ON ballots_1 TO parley_service;
GRANT SELECT, INSERT, DELETE ON ballots_1 TO parley_projector;
GRANT SELECT ON ballots_1 TO parley_contract;

COMMENT ON TABLE ballots_1 IS 'One row a vote of a voting body on a text, an amendment or a deal.';
COMMENT ON COLUMN ballots_1.matter IS 'draft, amendment or deal (published records).';
COMMENT ON COLUMN ballots_1.route IS 'enterprise, industry or each_enterprise; NULL where it is not a vote under a profile.';
COMMENT ON COLUMN ballots_1.result IS
    'passed, quorum_missed or approval_missed where it was recomputed; approved or rejected as published; NULL where not stated.';
