-- Purpose: whom campaigns list, and what became of the invitations whose negotiations are disclosed.
-- Grain: one row a target of a campaign. Key: ledger_id, campaign_id, target_key.
-- Invariant: while the negotiation with a target is under embargo, its row says no more than the list of the campaign does: not even
-- whether it was invited (decision 0040).

CREATE OR REPLACE VIEW parley_v1.fact_campaign_target AS
SELECT t.ledger_id::bigint AS ledger_id,
       t.campaign_id::text AS campaign_id,
       t.target_key,
       t.target_number::bigint AS target_number,
       t.title_zh AS campaign_title_zh,
       t.title_en AS campaign_title_en,
       t.title_text AS campaign_title_text,
       t.first_day AS campaign_first_date,
       t.last_day AS campaign_last_date,
       t.unit_kind,
       t.region_code,
       t.industry_code,
       t.workers::bigint AS workers,
       c.negotiation_id IS NOT NULL AS is_disclosed,
       c.negotiation_id::text AS negotiation_id,
       CASE WHEN c.negotiation_id IS NOT NULL THEN true END AS is_invited,
       c.invited_day AS invited_date,
       c.reply <> 'none' AS is_answered,
       c.replied_day AS answered_date,
       c.reply = 'refused' AS is_refused,
       c.is_reply_overdue AS is_overdue,
       c.reply_due_day AS overdue_reply_due_date,
       CASE WHEN c.negotiation_id IS NOT NULL
            THEN c.in_force_day IS NOT NULL OR c.conclusion IS NOT DISTINCT FROM 'with_agreement' END AS is_agreed,
       c.in_force_day AS in_force_from_date,
       c.ended_day AS in_force_through_date,
       c.end_reason
FROM projection.campaign_targets_1 AS t
LEFT JOIN LATERAL (
    -- One at most: a target is invited once (decision 0015).
    SELECT i.negotiation_id, i.invited_day, i.reply, i.replied_day, i.is_reply_overdue, i.reply_due_day, i.conclusion,
           i.in_force_day, i.ended_day, i.end_reason
    FROM projection.invitation_courses_1 AS i
    WHERE i.ledger_id = t.ledger_id AND i.campaign_id = t.campaign_id AND i.target_key = t.target_key
    ORDER BY i.opened_day, i.negotiation_id LIMIT 1
) AS c ON true;

COMMENT ON VIEW parley_v1.fact_campaign_target IS
    E'Targets of invitation campaigns; one row a target. While its negotiation is not disclosed, what became of it is NULL.\n集中要约行动的要约对象；每个对象一行。其协商尚未公开时，进展各列为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.ledger_id IS
    E'Ledger that holds the campaign; part of the key.\n行动所在账本；主键之一。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.campaign_id IS
    E'The campaign; part of the key.\n行动标识；主键之一。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.target_key IS
    E'Key of the target on the list, such as a unified social credit code; part of the key.\n对象在名单中的代号，如统一社会信用代码；主键之一。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.target_number IS
    E'Place on the list, from 1.\n在名单中的序号，从1起。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.campaign_title_zh IS
    E'Title of the campaign in Chinese; NULL where it has none.\n行动的中文名称；没有时为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.campaign_title_en IS
    E'Title of the campaign in English; NULL where it has none.\n行动的英文名称；没有时为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.campaign_title_text IS
    E'Title of the campaign where its language is not stated.\n未注明语言的行动名称。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.campaign_first_date IS
    E'First day of the campaign.\n行动首日。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.campaign_last_date IS
    E'Last day of the campaign; invitations after it are recorded all the same.\n行动末日；此后的要约仍予记录。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.unit_kind IS
    E'enterprise: an agreement is wanted for one enterprise; sector: for those of an industry or a region.\nenterprise：为单个企业；sector：为行业或区域内的企业。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.region_code IS
    E'Region by GB/T 2260, six digits; NULL for the whole country.\n行政区划代码（GB/T 2260），六位；全国为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.industry_code IS
    E'Industry by GB/T 4754, two to four digits; NULL for every industry.\n行业代码（GB/T 4754），二至四位；不限行业为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.workers IS
    E'Workers of the enterprise by the list; NULL for sectors.\n名单所列企业职工人数；行业、区域为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.is_disclosed IS
    E'Whether the negotiation with the target is disclosed; the columns after this one are NULL where it is not.\n与该对象的协商是否已公开；未公开时以下各列均为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.negotiation_id IS
    E'The negotiation that the invitation opened.\n要约所开启的协商。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.is_invited IS
    E'Whether it was invited; never false: a target without a disclosed negotiation does not tell.\n是否已发出要约；不会为否：未公开的对象不予说明。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.invited_date IS
    E'Day of the invitation; NULL where it is not known to the day.\n要约日期；不能确定到日时为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.is_answered IS
    E'Whether the invitation was accepted or refused.\n是否已答复（应约或拒绝）。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.answered_date IS
    E'Day of the answer; NULL without one.\n答复日期；未答复为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.is_refused IS
    E'Whether the invitation was refused.\n是否拒绝。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.is_overdue IS
    E'Whether the clock recorded that no answer came in time; one may have come later.\n是否记录为逾期未答复；此后仍可能答复。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.overdue_reply_due_date IS
    E'Last day to answer of an answer that was overdue; NULL otherwise.\n逾期未答复者的答复期限末日；其他为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.is_agreed IS
    E'Whether the talks led to an agreement.\n协商是否达成协议。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.in_force_from_date IS
    E'First day in force of the agreement; NULL without one.\n协议生效日期；没有时为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.in_force_through_date IS
    E'Last day in force; NULL while the log records no end.\n协议效力末日；尚无终止记录时为空。';
COMMENT ON COLUMN parley_v1.fact_campaign_target.end_reason IS
    E'expired, dissolved or superseded; NULL while in force and without an agreement.\nexpired（期满）、dissolved（解除）或superseded（被取代）；仍有效或无协议时为空。';
