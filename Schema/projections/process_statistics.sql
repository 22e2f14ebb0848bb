-- projection: process_statistics version: 1
-- Purpose: how a disclosed negotiation went, in figures; one row a negotiation.
-- Invariant: a pure function of the log up to the checkpoint. Exact; a figure is NULL where what it rests on is not known to the
-- day or cannot be compared. What was voided does not count; what was corrected counts as corrected.

CREATE TABLE process_statistics_1 (
    ledger_id                     int4   NOT NULL,
    negotiation_id                uuid   NOT NULL,
    sessions                      int4   NOT NULL,
    turns                         int4   NOT NULL,
    rounds                        int4   NOT NULL,
    labour_moves                  int4   NOT NULL,
    employer_moves                int4   NOT NULL,
    neutral_moves                 int4   NOT NULL,
    restatements                  int4   NOT NULL,
    items                         int4   NOT NULL,
    items_without_movement        int4   NOT NULL,
    comparable_items              int4   NOT NULL,
    invited_date                  date,
    replied_date                  date,
    first_session_date            date,
    settled_date                  date,
    ratified_date                 date,
    signed_date                   date,
    in_force_date                 date,
    invitation_to_reply_days      int8,
    reply_to_first_session_days   int8,
    first_session_to_settled_days int8,
    settled_to_ratified_days      int8,
    ratified_to_signed_days       int8,
    signed_to_in_force_days       int8,
    invitation_to_settled_days    int8,
    invitation_to_in_force_days   int8,
    first_gap_amount              numeric(18,6),
    final_gap_amount              numeric(18,6),
    gap_unit                      text,
    closed_ratio                  numeric(18,6),
    labour_moved_ratio            numeric(18,6),
    employer_moved_ratio          numeric(18,6),
    reciprocity_ratio             numeric(18,6),
    concessions                   int4   NOT NULL,
    largest_concession_ratio      numeric(18,6),
    mean_concession_ratio         numeric(18,6),
    last_tenth_movement_ratio     numeric(18,6),
    last_week_movement_ratio      numeric(18,6),
    replies                       int4   NOT NULL,
    mean_reply_days               numeric(18,6),
    CONSTRAINT process_statistics_1_pkey PRIMARY KEY (ledger_id, negotiation_id)
);

GRANT SELECT ON process_statistics_1 TO parley_contract;
GRANT SELECT, INSERT, DELETE ON process_statistics_1 TO parley_projector;

COMMENT ON TABLE process_statistics_1 IS 'One row a disclosed negotiation: rounds, days by stage, gaps, concessions, reply times.';
COMMENT ON COLUMN process_statistics_1.rounds IS 'Turns of the two sides in pairs, rounded up; a turn is a run of acts of one side that table something.';
COMMENT ON COLUMN process_statistics_1.comparable_items IS 'Items on which both sides once stood at comparable figures: the ratios rest on them.';
