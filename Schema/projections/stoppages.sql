-- projection: stoppages version: 1
-- Purpose: strikes and other stoppages that the record of disclosed negotiations tells of; one row a report.
-- Invariant: a pure function of the log up to the checkpoint; a report is words: no figure is read out of them.

CREATE TABLE stoppages_1 (
    ledger_id          int4 NOT NULL,
    negotiation_id     uuid NOT NULL,
    stoppage_number    int4 NOT NULL,
    version            int8 NOT NULL,
    side               text NOT NULL,
    party              text,
    reported_date      date,
    reported_precision text NOT NULL,
    statement          text,
    CONSTRAINT stoppages_1_pkey PRIMARY KEY (ledger_id, negotiation_id, stoppage_number)
);

GRANT SELECT ON stoppages_1 TO parley_service;
GRANT SELECT, INSERT, DELETE ON stoppages_1 TO parley_projector;
GRANT SELECT ON stoppages_1 TO parley_contract;

COMMENT ON TABLE stoppages_1 IS 'One row a report of a stoppage: announced, begun or ended, as its words say.';
