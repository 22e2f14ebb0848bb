-- Purpose: the course of bargaining on each item: both standing positions after every act that changed them, the gap, the concession.
-- Grain: one step of one item. Key: ledger_id, position_step_id.
-- Positions are shown as they stood on the table; concessions count corrected figures. Amounts only of terms that are one figure.

CREATE OR REPLACE VIEW parley_v1.fact_position_step AS
SELECT
    s.ledger_id::bigint AS ledger_id,
    (s.negotiation_id::text || ':' || s.item_key || ':' || s.step_number::text)::text AS position_step_id,
    s.negotiation_id::text AS negotiation_id,
    s.item_key AS item_key,
    s.item_number::bigint AS item_number,
    s.subject AS subject,
    s.step_number::bigint AS step_number,
    s.version AS version,
    s.status AS status,
    s.labour_kind AS labour_kind,
    s.labour_amount AS labour_amount,
    s.labour_unit AS labour_unit,
    s.labour_text AS labour_text,
    s.employer_kind AS employer_kind,
    s.employer_amount AS employer_amount,
    s.employer_unit AS employer_unit,
    s.employer_text AS employer_text,
    s.gap_amount AS gap_amount,
    s.gap_unit AS gap_unit,
    s.closed_ratio AS closed_ratio,
    s.concession_side AS concession_side,
    s.concession_amount AS concession_amount,
    s.concession_unit AS concession_unit,
    s.result_kind AS result_kind,
    s.result_amount AS result_amount,
    s.result_unit AS result_unit,
    s.is_voided AS is_voided,
    s.is_correction AS is_correction,
    s.occurred_date AS occurred_date,
    s.occurred_at AS occurred_at,
    s.occurred_precision AS occurred_precision,
    s.occurred_text AS occurred_text,
    s.recorded_at AS recorded_at
FROM projection.position_steps_1 AS s;

COMMENT ON VIEW parley_v1.fact_position_step IS
    E'One step of one item: where both sides stood after an act that changed it.\n每行一个议题的一步：某行为之后双方的立场。';
COMMENT ON COLUMN parley_v1.fact_position_step.ledger_id IS E'Ledger that holds the record.\n保存该记录的账本。';
COMMENT ON COLUMN parley_v1.fact_position_step.position_step_id IS E'Key: negotiation, item and number of the step.\n键：协商、议题、步骤编号。';
COMMENT ON COLUMN parley_v1.fact_position_step.negotiation_id IS
    E'The negotiation; key of dim_negotiation.\n协商；dim_negotiation 的键。';
COMMENT ON COLUMN parley_v1.fact_position_step.item_key IS E'Key of the item.\n议题键。';
COMMENT ON COLUMN parley_v1.fact_position_step.item_number IS E'Number of the item on the agenda, from 1.\n议题在议程中的编号，从 1 起。';
COMMENT ON COLUMN parley_v1.fact_position_step.subject IS E'Subject of the item; key of dim_subject.\n议题所属主题；dim_subject 的键。';
COMMENT ON COLUMN parley_v1.fact_position_step.step_number IS E'Number of the step on the item, from 1.\n该议题的步骤编号，从 1 起。';
COMMENT ON COLUMN parley_v1.fact_position_step.version IS
    E'Version of the negotiation with the act that made the step.\n产生该步骤的行为的版本号。';
COMMENT ON COLUMN parley_v1.fact_position_step.status IS E'Status of the item after it, in the words of the API.\n之后的议题状态，用接口的词。';
COMMENT ON COLUMN parley_v1.fact_position_step.labour_kind IS
    E'Kind of the labour side''s standing term; null where none stands.\n职工方现有条款的种类；没有则为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.labour_amount IS
    E'Labour''s standing figure; null where the term is not one figure.\n职工方现有数值；条款不是单个数值时为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.labour_unit IS
    E'Unit of labour''s standing term; null without one.\n职工方条款的单位；没有则为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.labour_text IS
    E'Labour''s standing position in words; null for figures.\n职工方的文字立场；数值时为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.employer_kind IS
    E'Kind of the employer side''s standing term; null where none stands.\n企业方现有条款的种类；没有则为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.employer_amount IS
    E'Employer''s standing figure; null where the term is not one figure.\n企业方现有数值；条款不是单个数值时为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.employer_unit IS
    E'Unit of the employer''s standing term; null without one.\n企业方条款的单位；没有则为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.employer_text IS
    E'Employer''s standing position in words; null for figures.\n企业方的文字立场；数值时为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.gap_amount IS
    E'Exact difference of the two standing figures; null where they are not comparable.\n双方现有数值的精确差额；不可比时为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.gap_unit IS E'Unit of the gap; null without one.\n差额的单位；没有则为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.closed_ratio IS
    E'Share of the first comparable gap that is closed, four places; may be negative; null without a gap.\n首个可比差额已缩小的比例（四位小数），可为负；没有差额则为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.concession_side IS
    E'Side that moved with this step and whose concession can be measured: labour or employer; else null.\n本步骤中作出可计量让步的一方：labour 或 employer；否则为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.concession_amount IS
    E'How far it came towards the other side; negative where it moved away; null where it cannot be measured.\n向对方靠近的幅度；远离时为负；无法计量则为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.concession_unit IS E'Unit of the concession; null without one.\n让步的单位；没有则为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.result_kind IS
    E'Kind of the term agreed, tentatively agreed or imposed by then; null without one.\n当时已一致、暂定一致或被决定的条款种类；没有则为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.result_amount IS
    E'Figure of that term; null where it is not one figure.\n该条款的数值；不是单个数值时为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.result_unit IS E'Unit of that term; null without one.\n该条款的单位；没有则为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.is_voided IS
    E'Whether the step was made by an entry that its author voided later.\n该步骤是否出自后来被作废的记录。';
COMMENT ON COLUMN parley_v1.fact_position_step.is_correction IS E'Whether the step only corrects the record.\n该步骤是否仅为更正记录。';
COMMENT ON COLUMN parley_v1.fact_position_step.occurred_date IS
    E'Day at the place of the table; null where the day is not known.\n协商地点的日期；不知道具体日期时为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.occurred_at IS
    E'Instant in UTC; null unless an instant was recorded.\nUTC 时刻；未记录具体时刻时为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.occurred_precision IS
    E'How exactly the time is known: instant, day, month, year or unknown.\n时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.fact_position_step.occurred_text IS
    E'What is known of the time, as text: a day, 2023-10 or 2023; null where nothing is.\n已知的时间文本：日期、2023-10 或 2023；全不知道时为空。';
COMMENT ON COLUMN parley_v1.fact_position_step.recorded_at IS E'When it was recorded, UTC.\n记录入账的时刻（UTC）。';
