-- Purpose: the clocks that the law and the agreements set, and what became of them.
-- Grain: one clock of a disclosed negotiation.
-- Key: ledger_id, negotiation_id, clock_number.

CREATE OR REPLACE VIEW parley_v1.fact_deadline AS
SELECT
    c.ledger_id::bigint AS ledger_id,
    c.negotiation_id::text AS negotiation_id,
    c.clock_number::bigint AS clock_number,
    c.rule,
    c.profile,
    c.article,
    c.party AS due_party,
    c.item_key,
    c.started_date,
    c.due_date,
    c.due_at,
    c.outcome,
    c.settled_date,
    c.days_late::bigint AS days_late,
    (c.outcome = 'running' AND c.due_at < now())::boolean AS is_overdue
FROM projection.clock_outcomes_1 AS c;

COMMENT ON VIEW parley_v1.fact_deadline IS
    E'The clocks that law and agreements set and what became of them; one row a clock of a disclosed negotiation. Clocks that lost their matter are left out.\n法律与协议设定的期限及其结果；每行是已公开协商的一个期限。已失去对象的期限不列。';
COMMENT ON COLUMN parley_v1.fact_deadline.ledger_id IS E'Ledger of the negotiation.\n协商所在的账本。';
COMMENT ON COLUMN parley_v1.fact_deadline.negotiation_id IS E'Negotiation of the clock.\n期限所属的协商。';
COMMENT ON COLUMN parley_v1.fact_deadline.clock_number IS
    E'Place among the clocks of the negotiation, from 1; it can change as clocks are added.\n期限在协商中的序号，从 1 开始；新增期限时可能变化。';
COMMENT ON COLUMN parley_v1.fact_deadline.rule IS
    E'Which clock: reply, name_reps, fill_vacancy, disclose_before_session, negotiation_window, suspension, to_congress, re_vote, file, review, publish, conciliation_application, conciliation_start, conciliation, renewal_window, term_end, early_end_report, performance_report, yearly_round, opinion_answer or commitment.\n期限种类：reply 答复要约、name_reps 确定代表、fill_vacancy 补缺、disclose_before_session 会前提供资料、negotiation_window 协商期限、suspension 中止、to_congress 提交表决、re_vote 再次表决、file 报送、review 审查、publish 公布、conciliation_application 申请协调、conciliation_start 受理、conciliation 协调处理、renewal_window 续订、term_end 期满、early_end_report 提前终止报告、performance_report 履行报告、yearly_round 年度协商、opinion_answer 答复意见、commitment 履行承诺。';
COMMENT ON COLUMN parley_v1.fact_deadline.profile IS
    E'Rule profile and version under which it runs, such as CN@1.\n适用的规则及版本，如 CN@1。';
COMMENT ON COLUMN parley_v1.fact_deadline.article IS
    E'Article of law that sets it; null where the sides set the day themselves.\n设定该期限的法条；由双方自行约定时为空。';
COMMENT ON COLUMN parley_v1.fact_deadline.due_party IS
    E'Who has to act: labour, employer, both_sides or authority.\n应当行动的一方：labour 职工方、employer 企业方、both_sides 双方或 authority 主管部门。';
COMMENT ON COLUMN parley_v1.fact_deadline.item_key IS
    E'Agenda item that it is about; null for the negotiation or the agreement as a whole.\n涉及的议题；针对整个协商或协议时为空。';
COMMENT ON COLUMN parley_v1.fact_deadline.started_date IS
    E'Day from which it is counted; that day does not count itself.\n起算日；当日不计入。';
COMMENT ON COLUMN parley_v1.fact_deadline.due_date IS E'Last day in time.\n期限的最后一日。';
COMMENT ON COLUMN parley_v1.fact_deadline.due_at IS
    E'Last instant of the due day at the place of the table, in UTC.\n协商地当日的最后时刻（UTC）。';
COMMENT ON COLUMN parley_v1.fact_deadline.outcome IS
    E'What became of it by the log: met, missed, running or suspended.\n记录中的结果：met 按期、missed 逾期、running 进行中或 suspended 中止。';
COMMENT ON COLUMN parley_v1.fact_deadline.settled_date IS
    E'Day on which it was met or missed; null while neither is known.\n按期完成或逾期之日；尚未确定时为空。';
COMMENT ON COLUMN parley_v1.fact_deadline.days_late IS
    E'Calendar days from the due day to settled_date; 0 where it was met, null while neither is known.\n到期日至 settled_date 的日历天数；按期为 0，尚未确定时为空。';
COMMENT ON COLUMN parley_v1.fact_deadline.is_overdue IS
    E'Whether it still runs though its due day is over now.\n期限已过而仍未了结（按当前时间）。';
