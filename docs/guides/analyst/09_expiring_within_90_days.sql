SELECT r.title_en                                      AS province,
       date_trunc('month', c.valid_through_date)::date  AS expiry_month,
       count(*)                                         AS agreements,
       sum(c.workers_covered)::bigint                   AS workers
FROM parley_v1.fact_coverage AS c
JOIN parley_v1.dim_region AS r ON r.region_code = left(c.region_code, 2) || '0000'
WHERE c.unit_number = 0
  AND c.in_force_from_date <= date '2026-03-31'
  AND coalesce(c.in_force_through_date, c.valid_through_date) >= date '2026-03-31'
  AND c.valid_through_date BETWEEN date '2026-03-31' AND date '2026-03-31' + 90
GROUP BY r.title_en, date_trunc('month', c.valid_through_date)
ORDER BY r.title_en, expiry_month;
