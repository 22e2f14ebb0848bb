-- Purpose: what was agreed, against what held before: the fact table of settlements.
-- Grain: one agreed figure of one item of one disclosed agreement; a term by year, by date, in lines or of several parts has a
-- row a part.
-- Key: ledger_id, negotiation_id, agreement_number, item_key, part_number.

CREATE OR REPLACE VIEW parley_v1.fact_agreement_term AS
WITH earliest AS (
    SELECT a.ledger_id, labour.party AS labour_party, employer.party AS employer_party,
        min(a.settled_date) AS first_settled_date
    FROM projection.agreements_1 AS a
    CROSS JOIN LATERAL unnest(a.labour_parties) AS labour (party)
    CROSS JOIN LATERAL unnest(a.employer_parties) AS employer (party)
    GROUP BY a.ledger_id, labour.party, employer.party
),
followed AS (
    SELECT DISTINCT a.ledger_id, a.next_negotiation_id
    FROM projection.agreements_1 AS a
    WHERE a.next_negotiation_id IS NOT NULL
),
standing AS (
    SELECT a.ledger_id, a.negotiation_id, a.agreement_number, a.kind, a.signed_date, a.in_force_from_date,
        a.nominal_expiry_date,
        CASE
            WHEN bool_or(e.first_settled_date < a.settled_date) OR bool_or(f.next_negotiation_id IS NOT NULL) THEN false
            WHEN a.is_published THEN NULL
            ELSE true
        END AS is_first_agreement
    FROM projection.agreements_1 AS a
    CROSS JOIN LATERAL unnest(a.labour_parties) AS labour (party)
    CROSS JOIN LATERAL unnest(a.employer_parties) AS employer (party)
    LEFT JOIN earliest AS e
        ON e.ledger_id = a.ledger_id AND e.labour_party = labour.party AND e.employer_party = employer.party
    LEFT JOIN followed AS f ON f.ledger_id = a.ledger_id AND f.next_negotiation_id = a.negotiation_id
    GROUP BY a.ledger_id, a.negotiation_id, a.agreement_number
)
SELECT
    t.ledger_id::bigint AS ledger_id,
    t.negotiation_id::text AS negotiation_id,
    t.agreement_number::bigint AS agreement_number,
    t.item_key,
    t.part_number::bigint AS part_number,
    t.parts::bigint AS parts,
    t.item_number::bigint AS item_number,
    t.subject,
    t.term_kind,
    t.part_kind,
    t.part_label,
    t.term_text,
    t.unit,
    t.measure,
    t.comparator,
    t.baseline_amount,
    t.baseline_unit,
    t.new_amount,
    t.change_amount,
    t.change_ratio,
    t.is_stated_change,
    t.effective_from_date,
    t.effective_from_precision,
    t.effective_to_date,
    t.effective_to_precision,
    t.term_years,
    t.annualised_change_ratio,
    (t.annualised_change_ratio IS NOT NULL)::boolean AS is_quantifiable,
    t.not_quantifiable_reason,
    t.worker_category,
    t.workers_covered,
    s.is_first_agreement::boolean AS is_first_agreement,
    t.is_lump_sum,
    t.is_published,
    s.kind AS agreement_kind,
    t.agreed_date,
    t.agreed_precision,
    t.settled_date,
    t.settled_precision,
    (CASE
        WHEN t.settled_quarter IS NOT NULL THEN t.settled_year || '-Q' || t.settled_quarter
        WHEN t.settled_year IS NOT NULL THEN t.settled_year::text
        ELSE 'unknown'
    END)::text AS settlement_quarter,
    s.signed_date,
    s.in_force_from_date,
    s.nominal_expiry_date
FROM projection.agreement_terms_1 AS t
LEFT JOIN standing AS s
    ON s.ledger_id = t.ledger_id AND s.negotiation_id = t.negotiation_id AND s.agreement_number = t.agreement_number;

COMMENT ON VIEW parley_v1.fact_agreement_term IS
    E'What was agreed, against what held before; one row an agreed figure of an item of a disclosed agreement, a term of several parts in one row a part.\n达成的条款与原有水平的对照；每行是一份已公开协议中一个事项的一个数值，由多个部分组成的条款每个部分一行。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.ledger_id IS
    E'Ledger of the negotiation.\n协商所在的账本。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.negotiation_id IS
    E'Negotiation in which it was agreed.\n达成该条款的协商。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.agreement_number IS
    E'Agreement of the negotiation: number of the draft that became it; in a published record its days of agreement in order, from 1.\n协商中的第几份协议：即成为协议的草案编号；公开记录中为按先后排列的达成日期序号，从 1 开始。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.item_key IS
    E'Key of the agenda item, unique in the negotiation.\n议题的键，在该协商内唯一。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.part_number IS
    E'Place of the part in the term, from 1.\n该部分在条款中的序号，从 1 开始。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.parts IS
    E'Parts of the term, each a row.\n条款的部分总数，每个部分一行。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.item_number IS
    E'Number of the item on the agenda, from 1.\n议题在议程上的编号，从 1 开始。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.subject IS
    E'Subject of the item, a code of dim_subject.\n议题的主题代码，见 dim_subject。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.term_kind IS
    E'Kind of the term: scalar, range, by_year, schedule, tiers, composite, reference, procedure, text or unknown.\n条款种类：scalar、range、by_year、schedule、tiers、composite、reference、procedure、text 或 unknown。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.part_kind IS
    E'What the row is of the term: whole, minimum, maximum, year, step, line, part or words.\n该行是条款的哪一部分：whole 整体、minimum 下限、maximum 上限、year 年度、step 阶段、line 表中一行、part 组成部分或 words 文字。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.part_label IS
    E'Name of the part as written: the year, the day from which it holds, the bands of the line, the role of the part.\n该部分的名称，按原文：年份、起始日、该行适用的区间、组成部分的名称。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.term_text IS
    E'Words of the term where it is words: text, duty, norm referred to, formula of a line, what is known of an unknown value.\n以文字表述的内容：文本、义务、所参照的标准、表中一行的计算规则、未知数值的已知情况。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.unit IS
    E'Unit of new_amount and change_amount as written; units are never converted.\nnew_amount 与 change_amount 的单位，按原文；单位从不换算。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.measure IS
    E'Family of the unit: money, percent, duration or count; null for words.\n单位类别：money 金额、percent 百分比、duration 时长、count 计数；文字条款为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.comparator IS
    E'How the amount binds: at_least, at_most or exactly; null where nothing is said.\n数值的约束方式：at_least 不低于、at_most 不高于、exactly 等于；未说明时为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.baseline_amount IS
    E'Amount in force before, of the same part; null where the record holds none.\n同一部分原来执行的数值；记录中没有时为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.baseline_unit IS
    E'Unit of baseline_amount as written.\nbaseline_amount 的单位，按原文。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.new_amount IS
    E'Agreed amount; null where the term is words.\n达成的数值；文字条款为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.change_amount IS
    E'new_amount minus baseline_amount, where both are of one unit; null for stated changes.\nnew_amount 减 baseline_amount，单位相同时才有；直接写明变动幅度的条款为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.change_ratio IS
    E'Change of this figure as a fraction (0.0583 is 5.83 percent): change_amount over the absolute baseline_amount, or the stated percent over 100; six places, half to even.\n该数值的变动幅度，小数表示（0.0583 即 5.83%）：change_amount 除以 baseline_amount 的绝对值，或写明的百分数除以 100；保留六位，四舍六入五成双。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.is_stated_change IS
    E'Whether the term itself says by how many percent something rises, so that it needs no baseline.\n条款是否直接写明上涨百分之多少，因而不需要基准。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.effective_from_date IS
    E'First day on which the figure holds; null where it is not known to the day.\n该数值开始执行的日期；不能确定到日时为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.effective_from_precision IS
    E'How exactly the beginning is known: instant, day, month, year or unknown.\n开始时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.effective_to_date IS
    E'Last day on which the figure holds; null where it is not known to the day.\n该数值执行的最后一日；不能确定到日时为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.effective_to_precision IS
    E'How exactly the end is known: instant, day, month, year or unknown.\n结束时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.term_years IS
    E'Years over which the change is spread: whole months of the agreed term over 12 plus remaining days over 365, or the years that the term itself states; null where not known.\n变动所跨的年数：约定期限的整月数除以 12，加上剩余天数除以 365，或条款自身写明的年数；未知时为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.annualised_change_ratio IS
    E'Average annualised change as a fraction: total change over the term divided by term_years, simple, not compounded, as the AAWI of Australia''s Trends in Federal Enterprise Bargaining; stated yearly rises are added; exact, then rounded once to six places, half to even. On the last step of a term with steps.\n年均变动幅度，小数表示：期限内总变动除以 term_years，单利计算而非复利，与澳大利亚联邦企业协商趋势报告的 AAWI 一致；逐年写明的涨幅相加；精确计算后一次舍入到六位，四舍六入五成双。分阶段的条款记在最后一个阶段。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.is_quantifiable IS
    E'Whether there is an annualised change.\n是否有年均变动幅度。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.not_quantifiable_reason IS
    E'Why there is none: unknown_value, text_term, procedure_term, norm_reference, rule_line, lump_sum, level_or_rise_unknown, no_baseline, baseline_in_words, unit_changed, baseline_not_comparable, baseline_zero, no_term_dates, out_of_range, or earlier_step (counted with the last step).\n没有年均变动的原因：unknown_value 数值未知、text_term 文字条款、procedure_term 程序性义务、norm_reference 参照其他标准、rule_line 计算规则、lump_sum 一次性款项、level_or_rise_unknown 百分比是水平还是涨幅不明、no_baseline 无基准、baseline_in_words 基准为文字、unit_changed 单位改变、baseline_not_comparable 基准不可比、baseline_zero 基准为零、no_term_dates 期限未知、out_of_range 超出范围，或 earlier_step 较早阶段（计入最后阶段）。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.worker_category IS
    E'Workers to whom the term applies, as written; null for all of the item.\n条款适用的劳动者类别，按原文；适用于议题全部劳动者时为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.workers_covered IS
    E'Workers covered: those of the item, else those of the agreement; null where neither is known.\n覆盖的劳动者人数：议题的人数，没有时为协议的人数；均未知时为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.is_first_agreement IS
    E'Whether the ledger holds no earlier agreement between a party of each side and no agreement that names this one as its successor; null for published records without an earlier one, since they do not tell.\n账本中双方是否没有更早的协议，也没有协议以本协商为后续；公开记录若无更早协议则为空，因为记录未说明。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.is_lump_sum IS
    E'Whether it is money paid once: a bare currency unit under rewards and penalties; null where a bare currency unit stands under another subject.\n是否为一次性款项：奖惩主题下只写货币的单位；其他主题下只写货币的单位为空，因无法确定。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.is_published IS
    E'Whether it comes from a published record rather than from bargaining recorded here.\n是否来自公开资料，而非在此记录的协商。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.agreement_kind IS
    E'collective_contract, wage_agreement or platform_agreement; null for published records.\ncollective_contract 集体合同、wage_agreement 工资协议或 platform_agreement 平台协议；公开记录为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.agreed_date IS
    E'Day on which both sides agreed on the item at the table; null where it is not known to the day.\n双方就该议题达成一致的日期；不能确定到日时为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.agreed_precision IS
    E'How exactly that is known: instant, day, month, year or unknown.\n该时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.settled_date IS
    E'Day on which the agreement was concluded: the last of signature and approval; in published records the day of agreement.\n协议缔结日：签字与表决通过中较晚的一日；公开记录中为达成一致之日。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.settled_precision IS
    E'How exactly that is known: instant, day, month, year or unknown.\n该时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.settlement_quarter IS
    E'Quarter of settlement such as 2024-Q4; the year alone where no more is known, or unknown.\n缔结所在季度，如 2024-Q4；仅知年份时为年份，否则为 unknown。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.signed_date IS
    E'Day of the second signature under the agreement; null where the record holds none.\n协议上第二个签字的日期；记录中没有时为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.in_force_from_date IS
    E'First day in force; null where the record holds none.\n生效日期；记录中没有时为空。';
COMMENT ON COLUMN parley_v1.fact_agreement_term.nominal_expiry_date IS
    E'Last day of the agreed term; null where the record does not tell.\n约定期限的最后一日；记录未说明时为空。';
