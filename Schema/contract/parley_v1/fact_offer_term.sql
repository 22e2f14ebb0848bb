-- Purpose: what was tabled: every figure and word of every term of every proposal.
-- Grain: one part of one term of one proposal: a year, a step, a line, a part, a bound, or the one figure. Key: ledger_id, offer_term_id.
-- Corrected entries show what they should have said. A change is told only between figures of one kind, unit, span and basis.

CREATE OR REPLACE VIEW parley_v1.fact_offer_term AS
SELECT
    t.ledger_id::bigint AS ledger_id,
    (t.negotiation_id::text || ':' || t.version::text || ':' || t.item_key || ':' || t.part_number::text)::text AS offer_term_id,
    (t.negotiation_id::text || ':' || t.version::text || ':' || t.item_key)::text AS move_id,
    t.negotiation_id::text AS negotiation_id,
    t.item_key AS item_key,
    t.part_number::bigint AS part_number,
    t.parts::bigint AS part_count,
    t.part_label AS part_label,
    t.bound AS bound,
    t.kind AS term_kind,
    t.amount AS amount,
    t.unit AS unit,
    t.comparator AS comparator,
    t.baseline_amount AS baseline_amount,
    t.baseline_change AS baseline_change_amount,
    (t.baseline_change / nullif(t.baseline_amount, 0))::numeric(18,6) AS baseline_change_ratio,
    t.previous_amount AS previous_amount,
    t.previous_change AS previous_change_amount,
    t.text AS term_text,
    t.worker_category AS worker_category,
    t.effective_from AS effective_from_date,
    t.effective_through AS effective_through_date,
    t.due_date AS due_date,
    t.is_voided AS is_voided
FROM projection.offer_terms_1 AS t;

COMMENT ON VIEW parley_v1.fact_offer_term IS
    E'One part of one term of one tabled proposal.\n每行一个所提方案中某条款的一个部分。';
COMMENT ON COLUMN parley_v1.fact_offer_term.ledger_id IS E'Ledger that holds the record.\n保存该记录的账本。';
COMMENT ON COLUMN parley_v1.fact_offer_term.offer_term_id IS E'Key: the move and the number of the part.\n键：行为与部分编号。';
COMMENT ON COLUMN parley_v1.fact_offer_term.move_id IS E'The move that tabled it; key of fact_move.\n提出该条款的行为；fact_move 的键。';
COMMENT ON COLUMN parley_v1.fact_offer_term.negotiation_id IS E'The negotiation; key of dim_negotiation.\n协商；dim_negotiation 的键。';
COMMENT ON COLUMN parley_v1.fact_offer_term.item_key IS E'Key of the item.\n议题键。';
COMMENT ON COLUMN parley_v1.fact_offer_term.part_number IS E'Number of the part in its term, from 1.\n在条款中的部分编号，从 1 起。';
COMMENT ON COLUMN parley_v1.fact_offer_term.part_count IS E'Parts of the term.\n条款的部分数目。';
COMMENT ON COLUMN parley_v1.fact_offer_term.part_label IS
    E'Year, first day, class or band, or role of the part; null where the term is one part.\n部分的年份、起始日、类别或区间、角色；条款只有一个部分时为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.bound IS
    E'minimum or maximum of a range; null for a single figure and for words.\n区间的 minimum 或 maximum；单个数字或文字时为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.term_kind IS
    E'Kind of term: scalar, range, by_year, schedule, tiers, composite, reference, procedure, text or unknown.\n条款种类：scalar、range、by_year、schedule、tiers、composite、reference、procedure、text 或 unknown。';
COMMENT ON COLUMN parley_v1.fact_offer_term.amount IS
    E'The figure, exact; null for words, formulas and unknown values.\n精确数值；文字、公式及未知值为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.unit IS E'Unit of the figure, as written; null without one.\n数值单位，按原文；没有则为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.comparator IS
    E'How the figure binds: at_least, at_most or exactly; null where nothing is said.\n数值的约束方式：at_least、at_most 或 exactly；未说明则为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.baseline_amount IS
    E'Figure in force before, of the item or as the term says; null where not known or not comparable.\n之前有效的数值（议题基准或条款所述）；不知道或不可比时为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.baseline_change_amount IS
    E'Figure less the one in force before, in its unit; null where that is not known.\n与之前有效数值之差，同单位；不知道则为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.baseline_change_ratio IS
    E'That change as a fraction of the figure in force before; null where not known.\n上述差额占之前有效数值的比例；不知道则为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.previous_amount IS
    E'Same part of what the same side and party tabled before on the item; null where not comparable.\n同一方就该议题上次所提同一部分的数值；不可比时为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.previous_change_amount IS
    E'Figure less that one, in its unit; null where not comparable.\n与上次数值之差，同单位；不可比时为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.term_text IS
    E'Words of the term: text, norm, duty, formula or marginal rate; null without words.\n条款文字：正文、参照标准、义务、公式或边际费率；没有则为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.worker_category IS
    E'Category of workers that the term is for; null where it names none.\n条款适用的劳动者类别；未指明则为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.effective_from_date IS
    E'First day for which the part holds; null where not told as a day.\n该部分适用的第一天；未以日期说明则为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.effective_through_date IS
    E'Last day for which the term holds; null where not told as a day.\n该条款适用的最后一天；未以日期说明则为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.due_date IS E'Day by which a duty is due; null for all other kinds.\n义务的到期日；其他种类为空。';
COMMENT ON COLUMN parley_v1.fact_offer_term.is_voided IS E'Whether its author voided the entry.\n是否被作者作废。';
