-- Purpose: the letters of supervision cases that have ended (一函两书), without who wrote to whom.
-- Grain: one row a letter. Key: ledger_id, case_id, letter_number.
-- Invariant: no letter of a case that goes on, and none of a case about a negotiation under embargo (decision 0040).

CREATE OR REPLACE VIEW parley_v1.fact_supervision_letter WITH (security_barrier) AS
SELECT s.ledger_id::bigint AS ledger_id,
       s.case_id::text AS case_id,
       s.letter_number::bigint AS letter_number,
       s.letter_kind,
       s.cause,
       s.profile,
       coalesce(c.region_code, t.region_code, s.law_region_code) AS region_code,
       coalesce(c.industry_code, t.industry_code) AS industry_code,
       c.negotiation_id::text AS negotiation_id,
       s.issued_day AS issued_date,
       s.received_day AS received_date,
       s.due_day AS due_date,
       s.answered_day AS answered_date,
       s.answer_stance,
       s.is_answer_overdue,
       s.days_to_answer::bigint AS answer_days,
       s.suggestion_ground,
       s.outcome,
       s.outcome_day AS outcome_date,
       s.case_closure,
       s.case_ended_day AS case_ended_date
FROM projection.supervision_letters_1 AS s
LEFT JOIN projection.invitation_courses_1 AS c ON c.ledger_id = s.ledger_id AND c.negotiation_id = s.negotiation_id
LEFT JOIN projection.campaign_targets_1 AS t
    ON t.ledger_id = c.ledger_id AND t.campaign_id = c.campaign_id AND t.target_key = c.target_key
WHERE s.negotiation_id IS NULL OR c.negotiation_id IS NOT NULL;

COMMENT ON VIEW parley_v1.fact_supervision_letter IS
    E'Letters of labour law supervision in cases that have ended; one row a letter, without names.\n已结案的工会劳动法律监督“一函两书”；每件文书一行，不含名称。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.ledger_id IS
    E'Ledger that holds the case; part of the key.\n案件所在账本；主键之一。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.case_id IS
    E'The case; part of the key.\n案件标识；主键之一。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.letter_number IS
    E'Number of the letter in its case, from 1: reminders, the opinion, the suggestion; part of the key.\n文书在案件中的序号，从1起：提示函、意见书、建议书；主键之一。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.letter_kind IS
    E'reminder, opinion or suggestion.\nreminder（提示函）、opinion（意见书）或suggestion（建议书）。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.cause IS
    E'What the union started from, in its own word, such as reply_overdue.\n工会启动监督的事由，如reply_overdue（逾期未答复）。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.profile IS
    E'Rule profile and version of the case.\n案件适用的规则档案及版本。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.region_code IS
    E'Region of the negotiation that the case is about, else the province whose law applies (GB/T 2260); NULL where neither is known.\n所涉协商的区域，否则为适用法规的省份（GB/T 2260）；均不明时为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.industry_code IS
    E'Industry of the negotiation that the case is about (GB/T 4754); NULL where not known.\n所涉协商的行业（GB/T 4754）；不明时为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.negotiation_id IS
    E'Disclosed negotiation that the case is about; NULL where it is about none.\n所涉的已公开协商；不涉及协商时为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.issued_date IS
    E'Day on which the letter went out; NULL where it is not known to the day.\n发出日期；不能确定到日时为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.received_date IS
    E'Day on which the opinion was received; NULL for other letters.\n意见书收到日期；其他文书为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.due_date IS
    E'Last day to answer the opinion; NULL for other letters.\n意见书答复期限末日；其他文书为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.answered_date IS
    E'Day of the answer to the opinion; NULL without one.\n意见书答复日期；未答复为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.answer_stance IS
    E'corrected, will_correct or refused; NULL without an answer.\ncorrected（已改正）、will_correct（将改正）或refused（拒绝）；未答复为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.is_answer_overdue IS
    E'Whether the answer came late, or the clock recorded that none came; NULL for other letters than opinions.\n是否逾期答复或被记录为逾期未答复；意见书以外的文书为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.answer_days IS
    E'Calendar days from the receipt to the answer; NULL without an answer.\n自收到至答复的日历天数；未答复为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.suggestion_ground IS
    E'Why the authority was asked: refused, unanswered or not_corrected; NULL for other letters than suggestions.\n提出建议的理由：refused（拒绝）、unanswered（未答复）或not_corrected（未改正）；建议书以外为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.outcome IS
    E'What the authority did last about the suggestion, such as correction_ordered; NULL where it did nothing.\n行政部门对建议书的最后处理，如correction_ordered（责令改正）；未处理为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.outcome_date IS
    E'Day of that; NULL without one.\n处理日期；未处理为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.case_closure IS
    E'Why the union ended the case, such as corrected; NULL where the authority decided it.\n工会结案原因，如corrected（已改正）；由行政部门处理终结时为空。';
COMMENT ON COLUMN parley_v1.fact_supervision_letter.case_ended_date IS
    E'Day on which the case ended; NULL where it is not known to the day.\n结案日期；不能确定到日时为空。';
