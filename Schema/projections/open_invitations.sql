-- projection: open_invitations version: 1
-- Purpose: what is counted, and never shown, of negotiations under embargo: replies and warnings; one row a negotiation.
-- Invariant: a pure function of the log up to the checkpoint. A negotiation leaves it with its disclosure. Nobody who connects may read
-- it; parley_census, in whose name the counting views run, may not read which negotiation a row is of.

CREATE TABLE open_invitations_1 (
    ledger_id             int4    NOT NULL,
    negotiation_id        uuid    NOT NULL,
    campaign_id           uuid,
    target_key            text,
    region_code           text,
    industry_code         text,
    law_region_code   text,
    opened_day            date    NOT NULL,
    invited_day           date,
    reply                 text    NOT NULL,
    is_reply_overdue      boolean NOT NULL,
    overdue_day           date,
    refused_request_day   date,
    standstill_day        date,
    CONSTRAINT open_invitations_1_pkey PRIMARY KEY (ledger_id, negotiation_id)
);

GRANT SELECT (
    ledger_id, campaign_id, target_key, region_code, industry_code, law_region_code, opened_day, invited_day, reply,
    is_reply_overdue, overdue_day, refused_request_day, standstill_day
) ON open_invitations_1 TO parley_census;
GRANT SELECT, INSERT, DELETE ON open_invitations_1 TO parley_projector;

COMMENT ON TABLE open_invitations_1 IS 'One row a negotiation whose content is under embargo.';
COMMENT ON COLUMN open_invitations_1.target_key IS
    'The place on the list of a campaign, for its region and industry alone: counted, never shown.';
COMMENT ON COLUMN open_invitations_1.overdue_day IS
    'The day after the last day to reply, where that passed and there still is no reply; else NULL.';
COMMENT ON COLUMN open_invitations_1.refused_request_day IS
    'The day of the last refusal of information, or of the opening where it is not known; NULL where none stands refused.';
COMMENT ON COLUMN open_invitations_1.standstill_day IS
    'The day of the last session, where an open item saw three or more sessions without a move of either side; else NULL.';
