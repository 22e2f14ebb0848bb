SELECT r.title_en                                              AS province,
       count(*) FILTER (WHERE c.unit_number = 0)                 AS agreements,
       sum(c.workers_covered)::bigint                            AS workers_added_up,
       (sum(c.workers_covered) FILTER (WHERE c.is_counted))::bigint AS workers_each_once
FROM parley_v1.fact_coverage AS c
JOIN parley_v1.dim_region AS r ON r.region_code = left(c.region_code, 2) || '0000'
WHERE c.is_in_force
GROUP BY r.title_en
ORDER BY r.title_en;
