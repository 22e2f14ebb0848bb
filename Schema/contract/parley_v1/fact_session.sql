-- Purpose: the sessions in which the sides met.
-- Grain: one session of a disclosed negotiation.
-- Key: ledger_id, negotiation_id, session_number.

CREATE OR REPLACE VIEW parley_v1.fact_session AS
SELECT
    s.ledger_id::bigint AS ledger_id,
    s.negotiation_id::text AS negotiation_id,
    s.session_number::bigint AS session_number,
    s.form,
    s.chair_side,
    s.opened_date,
    s.opened_precision,
    s.opened_at,
    s.closed_date,
    s.closed_precision,
    s.closed_at,
    s.duration_minutes,
    s.present_labour::bigint AS present_labour_people,
    s.present_employer::bigint AS present_employer_people,
    s.present_neutral::bigint AS present_neutral_people,
    s.labour_caucuses::bigint AS labour_caucuses,
    s.employer_caucuses::bigint AS employer_caucuses,
    s.labour_moves::bigint AS labour_moves,
    s.employer_moves::bigint AS employer_moves,
    s.is_adjourned,
    s.adjourned_to_date,
    s.is_late_entry
FROM projection.held_sessions_1 AS s;

COMMENT ON VIEW parley_v1.fact_session IS
    E'The sessions in which the sides met; one row a session of a disclosed negotiation.\n双方举行的协商会议；每行是一次已公开协商的会议。';
COMMENT ON COLUMN parley_v1.fact_session.ledger_id IS E'Ledger of the negotiation.\n协商所在的账本。';
COMMENT ON COLUMN parley_v1.fact_session.negotiation_id IS E'Negotiation of the session.\n会议所属的协商。';
COMMENT ON COLUMN parley_v1.fact_session.session_number IS
    E'Number of the session in the negotiation, from 1.\n会议在协商中的编号，从 1 开始。';
COMMENT ON COLUMN parley_v1.fact_session.form IS
    E'Form: negotiation_meeting, consultation_talk or coordination_meeting.\n形式：negotiation_meeting 协商会议、consultation_talk 协商恳谈会或 coordination_meeting 协商协调会。';
COMMENT ON COLUMN parley_v1.fact_session.chair_side IS
    E'Side whose chief presided: labour or employer.\n主持会议的一方：labour 职工方或 employer 企业方。';
COMMENT ON COLUMN parley_v1.fact_session.opened_date IS
    E'Local day on which it began; null where it is not known to the day.\n会议开始的当地日期；不能确定到日时为空。';
COMMENT ON COLUMN parley_v1.fact_session.opened_precision IS
    E'How exactly that is known: instant, day, month, year or unknown.\n该时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.fact_session.opened_at IS
    E'Instant of its beginning in UTC; null where only a day or less is known.\n会议开始的时刻（UTC）；只知日期或更少时为空。';
COMMENT ON COLUMN parley_v1.fact_session.closed_date IS
    E'Local day on which it ended; null while the record holds no end to the day.\n会议结束的当地日期；记录中没有确定到日的结束时间时为空。';
COMMENT ON COLUMN parley_v1.fact_session.closed_precision IS
    E'How exactly that is known: instant, day, month, year or unknown; null without an end.\n该时间的精确程度：instant、day、month、year 或 unknown；没有结束记录时为空。';
COMMENT ON COLUMN parley_v1.fact_session.closed_at IS
    E'Instant of its end in UTC; null where only a day or less is known.\n会议结束的时刻（UTC）；只知日期或更少时为空。';
COMMENT ON COLUMN parley_v1.fact_session.duration_minutes IS
    E'Whole minutes between beginning and end, rounded down; null unless both instants are known.\n开始与结束之间的整分钟数，向下取整；两个时刻都已知时才有。';
COMMENT ON COLUMN parley_v1.fact_session.present_labour_people IS
    E'People present for labour; null where no attendance was recorded.\n职工方出席人数；没有出席记录时为空。';
COMMENT ON COLUMN parley_v1.fact_session.present_employer_people IS
    E'People present for the employers; null where no attendance was recorded.\n企业方出席人数；没有出席记录时为空。';
COMMENT ON COLUMN parley_v1.fact_session.present_neutral_people IS
    E'Recorder, mediator and officials present; null where no attendance was recorded.\n出席的记录员、调解人和工作人员人数；没有出席记录时为空。';
COMMENT ON COLUMN parley_v1.fact_session.labour_caucuses IS
    E'How often labour withdrew to consult among itself.\n职工方休会内部商议的次数。';
COMMENT ON COLUMN parley_v1.fact_session.employer_caucuses IS
    E'How often the employers withdrew to consult among themselves.\n企业方休会内部商议的次数。';
COMMENT ON COLUMN parley_v1.fact_session.labour_moves IS
    E'Demands, offers, counter-offers and packages of labour recorded during it; null where the session was entered late.\n会议期间记录的职工方诉求、方案、反提案和一揽子方案数；补记的会议为空。';
COMMENT ON COLUMN parley_v1.fact_session.employer_moves IS
    E'Demands, offers, counter-offers and packages of the employers recorded during it; null where the session was entered late.\n会议期间记录的企业方诉求、方案、反提案和一揽子方案数；补记的会议为空。';
COMMENT ON COLUMN parley_v1.fact_session.is_adjourned IS
    E'Whether both sides broke it off to go on later.\n是否经双方同意休会、以后继续。';
COMMENT ON COLUMN parley_v1.fact_session.adjourned_to_date IS
    E'Day to which it was adjourned; null where none was named.\n休会后约定继续的日期；未约定时为空。';
COMMENT ON COLUMN parley_v1.fact_session.is_late_entry IS
    E'Whether it was left out of the record and entered afterwards.\n是否为事后补记。';
