-- projection: invitation_courses version: 1
-- Purpose: how invitations to bargain went, from the invitation to the agreement and its end; one row a disclosed negotiation.
-- Invariant: a pure function of the log up to the checkpoint. No row before disclosure, none of published records: those tell of no
-- invitation under Chinese law. A day only where it is known to the day.

CREATE TABLE invitation_courses_1 (
    ledger_id            int4    NOT NULL,
    negotiation_id       uuid    NOT NULL,
    campaign_id          uuid,
    target_key           text,
    region_code          text,
    industry_code        text,
    law_region_code  text,
    opened_day           date    NOT NULL,
    invited_day          date,
    reply                text    NOT NULL,
    replied_day          date,
    is_reply_overdue     boolean NOT NULL,
    reply_due_day        date,
    conclusion           text,
    in_force_day         date,
    ended_day            date,
    end_reason           text,
    CONSTRAINT invitation_courses_1_pkey PRIMARY KEY (ledger_id, negotiation_id)
);

CREATE INDEX invitation_courses_1_target_idx ON invitation_courses_1 (ledger_id, campaign_id, target_key)
    WHERE campaign_id IS NOT NULL;

GRANT SELECT ON invitation_courses_1 TO parley_contract, parley_census;
GRANT SELECT, INSERT, DELETE ON invitation_courses_1 TO parley_projector;

COMMENT ON TABLE invitation_courses_1 IS 'One row a disclosed negotiation that began with an invitation.';
COMMENT ON COLUMN invitation_courses_1.region_code IS 'GB/T 2260 of the bargaining unit defined last; NULL where it names none.';
COMMENT ON COLUMN invitation_courses_1.law_region_code IS 'The province whose law applies; NULL where that is none.';
COMMENT ON COLUMN invitation_courses_1.opened_day IS 'The day on which the invitation was recorded.';
COMMENT ON COLUMN invitation_courses_1.reply IS 'none, accepted or refused.';
COMMENT ON COLUMN invitation_courses_1.is_reply_overdue IS
    'Whether the clock recorded that no reply came in time; a reply may have come later.';
COMMENT ON COLUMN invitation_courses_1.conclusion IS 'with_agreement or without_agreement; NULL where neither is recorded.';
COMMENT ON COLUMN invitation_courses_1.end_reason IS 'expired, dissolved or superseded; NULL while the agreement is in force.';
