-- Purpose: strikes and other stoppages on the record.
-- Grain: one report of a stoppage in a disclosed negotiation.
-- Key: ledger_id, negotiation_id, stoppage_number.

CREATE OR REPLACE VIEW parley_v1.fact_stoppage AS
SELECT
    s.ledger_id::bigint AS ledger_id,
    s.negotiation_id::text AS negotiation_id,
    s.stoppage_number::bigint AS stoppage_number,
    s.version,
    s.side,
    s.party,
    s.reported_date,
    s.reported_precision,
    s.statement
FROM projection.stoppages_1 AS s;

COMMENT ON VIEW parley_v1.fact_stoppage IS
    E'Strikes and other stoppages on the record; one row a report that one was announced, begun or ended. How many took part and for how long is told in words only, so neither is counted and no lost working days are worked out.\n记录中的罢工和其他停工；每行是一次停工宣布、开始或结束的记录。参加人数和持续时间只有文字说明，因此不计数，也不推算损失工作日。';
COMMENT ON COLUMN parley_v1.fact_stoppage.ledger_id IS E'Ledger of the negotiation.\n协商所在的账本。';
COMMENT ON COLUMN parley_v1.fact_stoppage.negotiation_id IS E'Negotiation of the stoppage.\n停工所属的协商。';
COMMENT ON COLUMN parley_v1.fact_stoppage.stoppage_number IS
    E'Place among the reports of the negotiation, from 1.\n在协商的停工记录中的序号，从 1 开始。';
COMMENT ON COLUMN parley_v1.fact_stoppage.version IS
    E'Version of the negotiation with the report.\n记录该停工的协商版本号。';
COMMENT ON COLUMN parley_v1.fact_stoppage.side IS
    E'Side that acted: labour, employer or neutral.\n行动的一方：labour、employer 或 neutral。';
COMMENT ON COLUMN parley_v1.fact_stoppage.party IS
    E'Party of that side, where one is named.\n该方中的当事方，有指明时。';
COMMENT ON COLUMN parley_v1.fact_stoppage.reported_date IS
    E'Day of what is reported; null where it is not known to the day.\n所记事实的日期；不能确定到日时为空。';
COMMENT ON COLUMN parley_v1.fact_stoppage.reported_precision IS
    E'How exactly that is known: instant, day, month, year or unknown.\n该时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.fact_stoppage.statement IS
    E'What the record says of it, as written; null where it says nothing.\n记录的原文说明；没有说明时为空。';
