-- projection: coverage_reports version: 1
-- Purpose: the coverage that was reported of campaigns; one row a report and group of region and industry.
-- Invariant: a pure function of the log up to the checkpoint: the figures are those of the report, counted when it was made. Agreements
-- in force are disclosed, so no figure here is about a negotiation that is not.

CREATE TABLE coverage_reports_1 (
    ledger_id                       int4        NOT NULL,
    campaign_id                     uuid        NOT NULL,
    report_number                   int4        NOT NULL,
    group_number                    int4        NOT NULL,
    as_of                           timestamptz,
    log_position                    int8        NOT NULL,
    province                        text        NOT NULL,
    division                        text        NOT NULL,
    enterprises                     int8        NOT NULL,
    enterprises_covered             int8        NOT NULL,
    workers                         int8        NOT NULL,
    workers_covered                 int8        NOT NULL,
    workers_by_enterprise_agreement int8        NOT NULL,
    workers_by_sector_agreement     int8        NOT NULL,
    CONSTRAINT coverage_reports_1_pkey PRIMARY KEY (ledger_id, campaign_id, report_number, group_number)
);

GRANT SELECT ON coverage_reports_1 TO parley_contract;
GRANT SELECT, INSERT, DELETE ON coverage_reports_1 TO parley_projector;

COMMENT ON TABLE coverage_reports_1 IS 'One row a coverage report of a campaign and group of province and division that has enterprises.';
COMMENT ON COLUMN coverage_reports_1.as_of IS 'The cut-off that was asked for; NULL for all that was recorded.';
COMMENT ON COLUMN coverage_reports_1.log_position IS 'The last position of the ledger that the report knows.';
COMMENT ON COLUMN coverage_reports_1.workers_covered IS 'Each worker once, however many agreements apply.';
