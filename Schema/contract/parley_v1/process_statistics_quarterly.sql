-- Purpose: how long bargaining took, by quarter of conclusion, industry and region, with totals.
-- Grain: one quarter, industry division and province; totals over industries, over regions and over both have their own rows.
-- Key: ledger_id, quarter_start_date, is_all_industries, is_all_regions, industry_code, region_code.
-- Medians and percentiles are values that occurred (percentile_disc): exact, never interpolated.

CREATE OR REPLACE VIEW parley_v1.process_statistics_quarterly AS
WITH register AS (
    -- A name is looked up in the register only where exactly one organisation of the ledger bears it.
    SELECT n.ledger_id, n.name, min(n.party_id::text) AS party_id
    FROM (
        SELECT r.ledger_id, r.party_id, r.name_zh AS name FROM projection.registered_parties_1 AS r
        UNION SELECT r.ledger_id, r.party_id, r.name_en FROM projection.registered_parties_1 AS r
        UNION SELECT r.ledger_id, r.party_id, r.name_text FROM projection.registered_parties_1 AS r
    ) AS n
    WHERE n.name IS NOT NULL
    GROUP BY n.ledger_id, n.name
    HAVING count(*) = 1
), employer_place AS (
    -- Only where every employer party is registered, and all at one place or in one branch.
    SELECT p.ledger_id, p.negotiation_id,
        CASE WHEN count(*) = count(r.region) AND count(DISTINCT r.region) = 1 THEN min(r.region) END AS region,
        CASE WHEN count(*) = count(r.industry) AND count(DISTINCT r.industry) = 1 THEN min(r.industry) END AS industry
    FROM projection.negotiation_parties_1 AS p
    LEFT JOIN register AS n ON n.ledger_id = p.ledger_id AND n.name = p.name
    LEFT JOIN projection.registered_parties_1 AS r ON r.ledger_id = n.ledger_id AND r.party_id = n.party_id::uuid
    WHERE p.side = 'employer' AND NOT p.acceded
    GROUP BY p.ledger_id, p.negotiation_id
), concluded AS (
    SELECT d.ledger_id, d.negotiation_id, d.outcome, d.is_published,
        date_trunc('quarter', d.concluded_date::timestamp)::date AS quarter_start_date,
        left(coalesce(d.unit_industry, g.industry_code, e.industry), 2) AS industry,
        rpad(left(coalesce(d.unit_region, g.region_code, e.region), 2), 6, '0') AS region
    FROM projection.disclosed_negotiations_1 AS d
    LEFT JOIN employer_place AS e ON e.ledger_id = d.ledger_id AND e.negotiation_id = d.negotiation_id
    LEFT JOIN projection.campaign_targets_1 AS g
        ON g.ledger_id = d.ledger_id AND g.campaign_id = d.campaign_id AND g.target_key = d.campaign_target
    WHERE d.concluded_date IS NOT NULL
), s AS (
    SELECT c.ledger_id, c.quarter_start_date, c.industry, c.region,
        grouping(c.industry) = 1 AS is_all_industries, grouping(c.region) = 1 AS is_all_regions,
        count(*) AS negotiations,
        count(*) FILTER (WHERE c.outcome = 'with_agreement') AS with_agreement,
        count(*) FILTER (WHERE c.outcome = 'without_agreement') AS without_agreement,
        count(*) FILTER (WHERE c.is_published) AS published_records,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY p.rounds) AS rounds_median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY p.rounds) AS rounds_p90,
        count(p.invitation_to_reply_days) AS invitation_to_reply_count,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY p.invitation_to_reply_days) AS invitation_to_reply_median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY p.invitation_to_reply_days) AS invitation_to_reply_p90,
        count(p.reply_to_first_session_days) AS reply_to_first_session_count,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY p.reply_to_first_session_days) AS reply_to_first_session_median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY p.reply_to_first_session_days) AS reply_to_first_session_p90,
        count(p.first_session_to_settled_days) AS first_session_to_settled_count,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY p.first_session_to_settled_days) AS first_session_to_settled_median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY p.first_session_to_settled_days) AS first_session_to_settled_p90,
        count(p.settled_to_ratified_days) AS settled_to_ratified_count,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY p.settled_to_ratified_days) AS settled_to_ratified_median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY p.settled_to_ratified_days) AS settled_to_ratified_p90,
        count(p.ratified_to_signed_days) AS ratified_to_signed_count,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY p.ratified_to_signed_days) AS ratified_to_signed_median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY p.ratified_to_signed_days) AS ratified_to_signed_p90,
        count(p.signed_to_in_force_days) AS signed_to_in_force_count,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY p.signed_to_in_force_days) AS signed_to_in_force_median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY p.signed_to_in_force_days) AS signed_to_in_force_p90,
        count(p.invitation_to_settled_days) AS invitation_to_settled_count,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY p.invitation_to_settled_days) AS invitation_to_settled_median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY p.invitation_to_settled_days) AS invitation_to_settled_p90,
        count(p.invitation_to_in_force_days) AS invitation_to_in_force_count,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY p.invitation_to_in_force_days) AS invitation_to_in_force_median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY p.invitation_to_in_force_days) AS invitation_to_in_force_p90
    FROM concluded AS c
    JOIN projection.process_statistics_1 AS p ON p.ledger_id = c.ledger_id AND p.negotiation_id = c.negotiation_id
    GROUP BY c.ledger_id, c.quarter_start_date,
        GROUPING SETS ((), (c.industry), (c.region), (c.industry, c.region))
)
SELECT
    s.ledger_id::bigint AS ledger_id,
    s.quarter_start_date AS quarter_start_date,
    extract(year FROM s.quarter_start_date)::bigint AS calendar_year,
    extract(quarter FROM s.quarter_start_date)::bigint AS calendar_quarter,
    s.industry AS industry_code,
    s.region AS region_code,
    s.is_all_industries AS is_all_industries,
    s.is_all_regions AS is_all_regions,
    s.negotiations::bigint AS negotiation_count,
    s.with_agreement::bigint AS with_agreement_count,
    s.without_agreement::bigint AS without_agreement_count,
    s.published_records::bigint AS published_record_count,
    s.rounds_median::bigint AS median_round_count,
    s.rounds_p90::bigint AS p90_round_count,
    s.invitation_to_reply_count::bigint AS invitation_to_reply_count,
    s.invitation_to_reply_median::bigint AS invitation_to_reply_median_days,
    s.invitation_to_reply_p90::bigint AS invitation_to_reply_p90_days,
    s.reply_to_first_session_count::bigint AS reply_to_first_session_count,
    s.reply_to_first_session_median::bigint AS reply_to_first_session_median_days,
    s.reply_to_first_session_p90::bigint AS reply_to_first_session_p90_days,
    s.first_session_to_settled_count::bigint AS first_session_to_settled_count,
    s.first_session_to_settled_median::bigint AS first_session_to_settled_median_days,
    s.first_session_to_settled_p90::bigint AS first_session_to_settled_p90_days,
    s.settled_to_ratified_count::bigint AS settled_to_ratified_count,
    s.settled_to_ratified_median::bigint AS settled_to_ratified_median_days,
    s.settled_to_ratified_p90::bigint AS settled_to_ratified_p90_days,
    s.ratified_to_signed_count::bigint AS ratified_to_signed_count,
    s.ratified_to_signed_median::bigint AS ratified_to_signed_median_days,
    s.ratified_to_signed_p90::bigint AS ratified_to_signed_p90_days,
    s.signed_to_in_force_count::bigint AS signed_to_in_force_count,
    s.signed_to_in_force_median::bigint AS signed_to_in_force_median_days,
    s.signed_to_in_force_p90::bigint AS signed_to_in_force_p90_days,
    s.invitation_to_settled_count::bigint AS invitation_to_settled_count,
    s.invitation_to_settled_median::bigint AS invitation_to_settled_median_days,
    s.invitation_to_settled_p90::bigint AS invitation_to_settled_p90_days,
    s.invitation_to_in_force_count::bigint AS invitation_to_in_force_count,
    s.invitation_to_in_force_median::bigint AS invitation_to_in_force_median_days,
    s.invitation_to_in_force_p90::bigint AS invitation_to_in_force_p90_days
FROM s;

COMMENT ON VIEW parley_v1.process_statistics_quarterly IS
    E'One quarter of conclusion, industry and region: counts, median and 90th percentile of days by stage and of rounds.\n每行一个结束季度、行业与地区：数目以及各阶段天数和回合数的中位数与第 90 百分位。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.ledger_id IS E'Ledger that holds the records.\n保存记录的账本。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.quarter_start_date IS
    E'First day of the quarter in which the negotiations were concluded.\n协商结束所在季度的第一天。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.calendar_year IS E'Calendar year of the quarter.\n季度所在的年份。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.calendar_quarter IS E'Quarter of the year, 1 to 4.\n季度，1 至 4。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.industry_code IS
    E'Industry division, GB/T 4754, two digits; null for all industries and where not known.\n行业大类（GB/T 4754，两位）；全部行业或不知道时为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.region_code IS
    E'Province, GB/T 2260, six digits; null for all regions and where not known.\n省级地区（GB/T 2260，六位）；全部地区或不知道时为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.is_all_industries IS
    E'Whether the row counts all industries together.\n是否为全部行业合计。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.is_all_regions IS
    E'Whether the row counts all regions together.\n是否为全部地区合计。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.negotiation_count IS
    E'Negotiations concluded in the quarter.\n本季度结束的协商数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.with_agreement_count IS E'Of these with an agreement.\n其中达成协议的数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.without_agreement_count IS E'Of these without an agreement.\n其中未达成协议的数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.published_record_count IS
    E'Of these compiled from published pages.\n其中由公开资料编成的数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.median_round_count IS
    E'Median of rounds, the lower of two middle values.\n回合数中位数（两个中间值取较小者）。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.p90_round_count IS
    E'90th percentile of rounds, a value that occurred.\n回合数第 90 百分位（实际出现的值）。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.invitation_to_reply_count IS
    E'Negotiations of which the days from the invitation to the reply are known.\n要约到应约天数已知的协商数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.invitation_to_reply_median_days IS
    E'Median of the days from the invitation to the reply, the lower of two middle values; null without one.\n要约到应约天数的中位数（两个中间值取较小者）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.invitation_to_reply_p90_days IS
    E'90th percentile of the days from the invitation to the reply, a value that occurred; null without one.\n要约到应约天数的第 90 百分位（实际出现的值）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.reply_to_first_session_count IS
    E'Negotiations of which the days from the reply to the first session are known.\n应约到首次会议天数已知的协商数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.reply_to_first_session_median_days IS
    E'Median of the days from the reply to the first session, the lower of two middle values; null without one.\n应约到首次会议天数的中位数（两个中间值取较小者）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.reply_to_first_session_p90_days IS
    E'90th percentile of the days from the reply to the first session, a value that occurred; null without one.\n应约到首次会议天数的第 90 百分位（实际出现的值）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.first_session_to_settled_count IS
    E'Negotiations of which the days from the first session to the last item settled are known.\n首次会议到最后议题谈妥天数已知的协商数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.first_session_to_settled_median_days IS
    E'Median of the days from the first session to the last item settled, the lower of two middle values; null without one.\n首次会议到最后议题谈妥天数的中位数（两个中间值取较小者）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.first_session_to_settled_p90_days IS
    E'90th percentile of the days from the first session to the last item settled, a value that occurred; null without one.\n首次会议到最后议题谈妥天数的第 90 百分位（实际出现的值）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.settled_to_ratified_count IS
    E'Negotiations of which the days from the last item settled to ratification are known.\n谈妥到职代会通过天数已知的协商数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.settled_to_ratified_median_days IS
    E'Median of the days from the last item settled to ratification, the lower of two middle values; null without one.\n谈妥到职代会通过天数的中位数（两个中间值取较小者）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.settled_to_ratified_p90_days IS
    E'90th percentile of the days from the last item settled to ratification, a value that occurred; null without one.\n谈妥到职代会通过天数的第 90 百分位（实际出现的值）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.ratified_to_signed_count IS
    E'Negotiations of which the days from the ratification to the second signature are known.\n通过到双方签字天数已知的协商数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.ratified_to_signed_median_days IS
    E'Median of the days from the ratification to the second signature, the lower of two middle values; null without one.\n通过到双方签字天数的中位数（两个中间值取较小者）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.ratified_to_signed_p90_days IS
    E'90th percentile of the days from the ratification to the second signature, a value that occurred; null without one.\n通过到双方签字天数的第 90 百分位（实际出现的值）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.signed_to_in_force_count IS
    E'Negotiations of which the days from the second signature to the first day in force are known.\n签字到生效天数已知的协商数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.signed_to_in_force_median_days IS
    E'Median of the days from the second signature to the first day in force, the lower of two middle values; null without one.\n签字到生效天数的中位数（两个中间值取较小者）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.signed_to_in_force_p90_days IS
    E'90th percentile of the days from the second signature to the first day in force, a value that occurred; null without one.\n签字到生效天数的第 90 百分位（实际出现的值）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.invitation_to_settled_count IS
    E'Negotiations of which the days from the invitation to the last item settled are known.\n要约到谈妥天数已知的协商数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.invitation_to_settled_median_days IS
    E'Median of the days from the invitation to the last item settled, the lower of two middle values; null without one.\n要约到谈妥天数的中位数（两个中间值取较小者）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.invitation_to_settled_p90_days IS
    E'90th percentile of the days from the invitation to the last item settled, a value that occurred; null without one.\n要约到谈妥天数的第 90 百分位（实际出现的值）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.invitation_to_in_force_count IS
    E'Negotiations of which the days from the invitation to the first day in force are known.\n要约到生效天数已知的协商数目。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.invitation_to_in_force_median_days IS
    E'Median of the days from the invitation to the first day in force, the lower of two middle values; null without one.\n要约到生效天数的中位数（两个中间值取较小者）；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics_quarterly.invitation_to_in_force_p90_days IS
    E'90th percentile of the days from the invitation to the first day in force, a value that occurred; null without one.\n要约到生效天数的第 90 百分位（实际出现的值）；没有则为空。';
