-- Purpose: settlement statistics by quarter, as labour statistics offices publish them.
-- Grain: one quarter of settlement, subject, family of units and group of agreements (all, first, renewal, unknown).
-- Key: ledger_id, settlement_quarter, subject, measure, agreement_group.

CREATE OR REPLACE VIEW parley_v1.settlement_statistics_quarterly AS
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
    SELECT a.ledger_id, a.negotiation_id, a.agreement_number,
        CASE
            WHEN bool_or(e.first_settled_date < a.settled_date) OR bool_or(f.next_negotiation_id IS NOT NULL)
                THEN 'renewal'
            WHEN a.is_published THEN 'unknown'
            ELSE 'first'
        END AS own_group
    FROM projection.agreements_1 AS a
    CROSS JOIN LATERAL unnest(a.labour_parties) AS labour (party)
    CROSS JOIN LATERAL unnest(a.employer_parties) AS employer (party)
    LEFT JOIN earliest AS e
        ON e.ledger_id = a.ledger_id AND e.labour_party = labour.party AND e.employer_party = employer.party
    LEFT JOIN followed AS f ON f.ledger_id = a.ledger_id AND f.next_negotiation_id = a.negotiation_id
    GROUP BY a.ledger_id, a.negotiation_id, a.agreement_number
),
settled AS (
    -- One row an agreement, subject and family of units: agreements are counted, not their figures.
    SELECT t.ledger_id, t.settled_year, t.settled_quarter, t.subject, coalesce(t.measure, 'words') AS measure,
        avg(t.annualised_change_ratio) AS ratio, max(t.workers_covered) AS workers,
        min(array_position(ARRAY[
            'unknown_value',
            'text_term',
            'procedure_term',
            'norm_reference',
            'rule_line',
            'lump_sum',
            'level_or_rise_unknown',
            'no_baseline',
            'baseline_in_words',
            'unit_changed',
            'baseline_not_comparable',
            'baseline_zero',
            'no_term_dates',
            'out_of_range'
        ], t.not_quantifiable_reason)) AS reason_rank,
        s.own_group
    FROM projection.agreement_terms_1 AS t
    LEFT JOIN standing AS s
        ON s.ledger_id = t.ledger_id AND s.negotiation_id = t.negotiation_id
            AND s.agreement_number = t.agreement_number
    GROUP BY t.ledger_id, t.negotiation_id, t.agreement_number, t.settled_year, t.settled_quarter, t.subject,
        coalesce(t.measure, 'words'), s.own_group
),
grouped AS (
    SELECT settled.*, 'all' AS agreement_group FROM settled
    UNION ALL
    SELECT settled.*, coalesce(settled.own_group, 'unknown') AS agreement_group FROM settled
)
SELECT
    g.ledger_id::bigint AS ledger_id,
    (CASE
        WHEN g.settled_quarter IS NOT NULL THEN g.settled_year || '-Q' || g.settled_quarter
        WHEN g.settled_year IS NOT NULL THEN g.settled_year::text
        ELSE 'unknown'
    END)::text AS settlement_quarter,
    g.settled_year::bigint AS settlement_year,
    make_date(g.settled_year, 3 * g.settled_quarter - 2, 1)::date AS quarter_start_date,
    g.subject,
    g.measure,
    g.agreement_group::text AS agreement_group,
    count(*)::bigint AS agreements,
    count(g.ratio)::bigint AS quantifiable_agreements,
    (count(*) - count(g.ratio))::bigint AS not_quantifiable_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 1)::bigint AS unknown_value_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 2)::bigint AS text_term_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 3)::bigint AS procedure_term_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 4)::bigint AS norm_reference_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 5)::bigint AS rule_line_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 6)::bigint AS lump_sum_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 7)::bigint AS level_or_rise_unknown_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 8)::bigint AS no_baseline_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 9)::bigint AS baseline_in_words_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 10)::bigint AS unit_changed_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 11)::bigint AS baseline_not_comparable_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 12)::bigint AS baseline_zero_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 13)::bigint AS no_term_dates_agreements,
    count(*) FILTER (WHERE g.ratio IS NULL AND g.reason_rank = 14)::bigint AS out_of_range_agreements,
    round(avg(g.ratio), 6)::numeric(18, 6) AS mean_annualised_change_ratio,
    round(sum(g.ratio * g.workers) / nullif(sum(g.workers) FILTER (WHERE g.ratio IS NOT NULL), 0), 6)::numeric(18, 6)
        AS worker_weighted_annualised_change_ratio,
    round(
        ((percentile_disc(0.5) WITHIN GROUP (ORDER BY g.ratio))
            + (percentile_disc(0.5) WITHIN GROUP (ORDER BY g.ratio DESC))) / 2, 6)::numeric(18, 6)
        AS median_annualised_change_ratio,
    round(percentile_disc(0.9) WITHIN GROUP (ORDER BY g.ratio), 6)::numeric(18, 6) AS p90_annualised_change_ratio,
    round(min(g.ratio), 6)::numeric(18, 6) AS lowest_annualised_change_ratio,
    round(max(g.ratio), 6)::numeric(18, 6) AS highest_annualised_change_ratio,
    sum(g.workers)::bigint AS workers_covered,
    count(g.workers)::bigint AS agreements_with_known_workers,
    sum(g.workers) FILTER (WHERE g.ratio IS NOT NULL)::bigint AS weighting_workers
FROM grouped AS g
GROUP BY g.ledger_id, g.settled_year, g.settled_quarter, g.subject, g.measure, g.agreement_group;

COMMENT ON VIEW parley_v1.settlement_statistics_quarterly IS
    E'Settlement statistics; one row a quarter of settlement, subject, family of units and group of agreements. Each agreement counts once: its change is the mean of its quantifiable figures of the subject and family. Ratios are fractions with six places, rounded half away from zero as PostgreSQL rounds.\n缔结统计；每行是一个缔结季度、主题、单位类别和协议组。每份协议计一次：其变动为该主题和类别中可量化数值的平均。比例为小数，保留六位，按 PostgreSQL 的规则四舍五入。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.ledger_id IS
    E'Ledger of the agreements.\n协议所在的账本。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.settlement_quarter IS
    E'Quarter in which the agreements were concluded, such as 2024-Q4; the year alone where no more is known, or unknown.\n协议缔结的季度，如 2024-Q4；仅知年份时为年份，否则为 unknown。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.settlement_year IS
    E'Year of it; null where not known.\n缔结年份；未知时为空。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.quarter_start_date IS
    E'First day of the quarter; null where the quarter is not known.\n季度的第一天；季度未知时为空。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.subject IS
    E'Subject of the items, a code of dim_subject.\n议题的主题代码，见 dim_subject。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.measure IS
    E'Family of units: money, percent, duration or count; words for terms without a figure.\n单位类别：money 金额、percent 百分比、duration 时长、count 计数；没有数值的条款为 words。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.agreement_group IS
    E'all for every agreement; first, renewal or unknown for those alone. Do not add the groups to all.\nall 为全部协议；first 首份、renewal 续签或 unknown 未知为其中各组。不要将各组与 all 相加。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.agreements IS
    E'Agreements with a term of the subject and family.\n含有该主题和类别条款的协议数。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.quantifiable_agreements IS
    E'Those with at least one annualised change.\n其中至少有一个年均变动幅度的协议数。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.not_quantifiable_agreements IS
    E'Those without one; the counts by reason add up to it.\n其中没有年均变动幅度的协议数；以下各原因之和与其相等。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.unknown_value_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: the agreed value is not known.\n不可量化，按各列顺序第一个适用的原因：达成的数值未知。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.text_term_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: the term is words.\n不可量化，按各列顺序第一个适用的原因：条款为文字。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.procedure_term_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: the term is a duty.\n不可量化，按各列顺序第一个适用的原因：条款为程序性义务。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.norm_reference_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: the term is a share of another norm without a comparable baseline.\n不可量化，按各列顺序第一个适用的原因：条款参照其他标准且无可比基准。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.rule_line_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: a line of a table gives a formula.\n不可量化，按各列顺序第一个适用的原因：表中某行为计算规则。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.lump_sum_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: the money is paid once.\n不可量化，按各列顺序第一个适用的原因：款项为一次性。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.level_or_rise_unknown_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: a percentage may be a level or a rise.\n不可量化，按各列顺序第一个适用的原因：百分比是水平还是涨幅不明。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.no_baseline_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: the record holds no baseline.\n不可量化，按各列顺序第一个适用的原因：记录中没有基准。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.baseline_in_words_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: the baseline is words.\n不可量化，按各列顺序第一个适用的原因：基准为文字。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.unit_changed_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: baseline and term are in different units.\n不可量化，按各列顺序第一个适用的原因：基准与条款单位不同。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.baseline_not_comparable_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: baseline and term differ in form.\n不可量化，按各列顺序第一个适用的原因：基准与条款形式不同。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.baseline_zero_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: the baseline is zero.\n不可量化，按各列顺序第一个适用的原因：基准为零。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.no_term_dates_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: the length of the term is not known.\n不可量化，按各列顺序第一个适用的原因：期限长度未知。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.out_of_range_agreements IS
    E'Not quantifiable, and the first reason that applies in the order of these columns: the result has too many digits.\n不可量化，按各列顺序第一个适用的原因：结果位数过多。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.mean_annualised_change_ratio IS
    E'Mean of the quantifiable agreements, each counted once: the AAWI per agreement of Australia''s Trends in Federal Enterprise Bargaining.\n可量化协议的平均值，每份计一次，即澳大利亚联邦企业协商趋势报告的按协议 AAWI。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.worker_weighted_annualised_change_ratio IS
    E'Mean weighted by workers covered, over quantifiable agreements with known workers: the AAWI per employee, and Bloomberg Law''s weighted mean.\n按覆盖劳动者人数加权的平均值，仅计人数已知的可量化协议，即按雇员 AAWI，也是彭博法律的加权平均。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.median_annualised_change_ratio IS
    E'Median of the quantifiable agreements; with an even number the mean of the two in the middle.\n可量化协议的中位数；为偶数个时取中间两个的平均。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.p90_annualised_change_ratio IS
    E'The least annualised change that at least nine tenths of the quantifiable agreements do not exceed (nearest rank).\n至少十分之九的可量化协议不超过的最小年均变动（最近秩法）。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.lowest_annualised_change_ratio IS
    E'Lowest annualised change.\n最低年均变动幅度。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.highest_annualised_change_ratio IS
    E'Highest annualised change.\n最高年均变动幅度。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.workers_covered IS
    E'Workers covered by the agreements whose number is known, added; workers under several agreements are counted with each.\n人数已知的协议所覆盖的劳动者合计；受多份协议覆盖的在各份中分别计入。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.agreements_with_known_workers IS
    E'Agreements whose number of workers is known.\n劳动者人数已知的协议数。';
COMMENT ON COLUMN parley_v1.settlement_statistics_quarterly.weighting_workers IS
    E'Workers of the quantifiable agreements: the weights of the weighted mean.\n可量化协议的劳动者人数，即加权平均的权数。';
