-- Purpose: what calls for attention now (早发现早预警, domain §5.4): overdue replies, talks that stand still, refused information, opinions
-- without an answer, missed commitments.
-- Grain: one row a missed commitment of an agreement in force; one row a kind, province, division of industry and month of whatever is
-- not disclosed. Key: ledger_id, warning_kind, region_code, industry_code, month_start_date, negotiation_id, commitment_number.
-- Invariant: negotiations under embargo and cases that go on enter as counts of at least three. Fewer in a cell go to the cell other of
-- kind and month, fewer than three there to the row other without a month, fewer than three there nowhere (decision 0040).
-- owner: parley_census

CREATE OR REPLACE VIEW parley_v1.early_warnings WITH (security_barrier) AS
WITH open_places AS (
    SELECT o.ledger_id,
           coalesce(left(coalesce(o.region_code, t.region_code, o.law_region_code), 2) || '0000', 'not_recorded')
               AS region,
           coalesce(left(coalesce(o.industry_code, t.industry_code), 2), 'not_recorded') AS industry,
           o.overdue_day, o.standstill_day, o.refused_request_day
    FROM projection.open_invitations_1 AS o
    LEFT JOIN projection.campaign_targets_1 AS t
        ON t.ledger_id = o.ledger_id AND t.campaign_id = o.campaign_id AND t.target_key = o.target_key
), warnings AS (
    SELECT p.ledger_id, w.kind, p.region, p.industry, w.day
    FROM open_places AS p
    CROSS JOIN LATERAL (VALUES
        ('reply_overdue', p.overdue_day), ('no_movement', p.standstill_day),
        ('information_refused', p.refused_request_day)) AS w(kind, day)
    WHERE w.day IS NOT NULL
    UNION ALL
    SELECT u.ledger_id, 'opinion_unanswered', coalesce(u.law_region_code, 'not_recorded'), 'not_recorded',
           u.overdue_day
    FROM projection.unanswered_opinions_1 AS u
), open_cells AS (
    SELECT w.ledger_id, w.kind, w.region, w.industry, date_trunc('month', w.day::timestamp)::date AS month,
           count(*) AS warnings
    FROM warnings AS w GROUP BY 1, 2, 3, 4, 5
), folded_cells AS (
    SELECT o.ledger_id, o.kind,
           CASE WHEN o.warnings >= 3 THEN o.region ELSE 'other' END AS region,
           CASE WHEN o.warnings >= 3 THEN o.industry ELSE 'other' END AS industry,
           o.month, sum(o.warnings) AS warnings
    FROM open_cells AS o GROUP BY 1, 2, 3, 4, 5
), folded AS (
    SELECT f.ledger_id, f.kind, f.region, f.industry, CASE WHEN f.warnings >= 3 THEN f.month END AS month,
           sum(f.warnings) AS warnings
    FROM folded_cells AS f GROUP BY 1, 2, 3, 4, 5 HAVING sum(f.warnings) >= 3
)
SELECT f.ledger_id::bigint AS ledger_id,
       f.kind::text AS warning_kind,
       f.region::text AS region_code,
       f.industry::text AS industry_code,
       f.month AS month_start_date,
       f.warnings::bigint AS warnings,
       NULL::text AS negotiation_id,
       NULL::bigint AS commitment_number,
       NULL::text AS item_key,
       NULL::text AS subject,
       NULL::text AS owner_side,
       NULL::date AS due_date
FROM folded AS f
UNION ALL
SELECT m.ledger_id::bigint,
       'commitment_missed',
       coalesce(left(coalesce(m.region_code, t.region_code, m.law_region_code), 2) || '0000', 'not_recorded'),
       coalesce(left(coalesce(m.industry_code, t.industry_code), 2), 'not_recorded'),
       date_trunc('month', m.due_day::timestamp)::date,
       1::bigint,
       m.negotiation_id::text,
       m.commitment_number::bigint,
       m.item_key,
       m.subject,
       m.owner,
       m.due_day
FROM projection.missed_commitments_1 AS m
JOIN projection.invitation_courses_1 AS c
    ON c.ledger_id = m.ledger_id AND c.negotiation_id = m.negotiation_id AND c.ended_day IS NULL
LEFT JOIN projection.campaign_targets_1 AS t
    ON t.ledger_id = m.ledger_id AND t.campaign_id = m.campaign_id AND t.target_key = m.target_key;

COMMENT ON VIEW parley_v1.early_warnings IS
    E'Warnings that stand now; missed commitments one by one, what is not disclosed as counts of at least three.\n现有预警；未履行承诺逐项列示，未公开事项仅以不少于三件的数目列示。';
COMMENT ON COLUMN parley_v1.early_warnings.ledger_id IS
    E'Ledger; part of the key.\n账本；主键之一。';
COMMENT ON COLUMN parley_v1.early_warnings.warning_kind IS
    E'reply_overdue, no_movement (three sessions or more without a move on an open item), information_refused, opinion_unanswered or commitment_missed; part of the key.\nreply_overdue（逾期未答复）、no_movement（未决事项连续三次以上会议无进展）、information_refused（拒绝提供资料）、opinion_unanswered（意见书未答复）或commitment_missed（承诺未履行）；主键之一。';
COMMENT ON COLUMN parley_v1.early_warnings.region_code IS
    E'Province by GB/T 2260, six digits; not_recorded, or other for folded counts; part of the key.\n省份代码（GB/T 2260），六位；未记录为not_recorded，合并的小数目为other；主键之一。';
COMMENT ON COLUMN parley_v1.early_warnings.industry_code IS
    E'Division of industry by GB/T 4754, two digits; not_recorded, or other for folded counts; part of the key.\n行业大类代码（GB/T 4754），两位；未记录为not_recorded，合并的小数目为other；主键之一。';
COMMENT ON COLUMN parley_v1.early_warnings.month_start_date IS
    E'First day of the month since when it stands; NULL in the row of counts too small for a month; part of the key.\n起始月份首日；数目过小不能按月列示者为空；主键之一。';
COMMENT ON COLUMN parley_v1.early_warnings.warnings IS
    E'Negotiations or cases with such a warning; 1 for a missed commitment.\n有此预警的协商或案件数；未履行承诺为1。';
COMMENT ON COLUMN parley_v1.early_warnings.negotiation_id IS
    E'Negotiation of the agreement whose commitment was missed; NULL in counts.\n未履行承诺所属协议的协商；数目行为空。';
COMMENT ON COLUMN parley_v1.early_warnings.commitment_number IS
    E'Number of the commitment in the agreement, from 1; NULL in counts.\n承诺在协议中的序号，从1起；数目行为空。';
COMMENT ON COLUMN parley_v1.early_warnings.item_key IS
    E'Item on which it was agreed; NULL in counts.\n承诺所属事项；数目行为空。';
COMMENT ON COLUMN parley_v1.early_warnings.subject IS
    E'Subject of that item; NULL in counts.\n该事项的议题；数目行为空。';
COMMENT ON COLUMN parley_v1.early_warnings.owner_side IS
    E'Side that owes it: labour or employer; NULL in counts.\n承担方：labour（职工方）或employer（企业方）；数目行为空。';
COMMENT ON COLUMN parley_v1.early_warnings.due_date IS
    E'Day by which it was due; NULL in counts.\n履行期限；数目行为空。';
