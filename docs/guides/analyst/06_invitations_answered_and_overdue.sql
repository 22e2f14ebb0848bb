SELECT c.month_start_date                AS month,
       r.title_en                        AS province,
       i.title_en                        AS industry,
       c.invitations_issued              AS issued,
       c.invitations_answered            AS answered,
       c.invitations_refused             AS refused,
       c.invitations_overdue             AS overdue
FROM parley_v1.coverage_by_region_industry_month AS c
JOIN parley_v1.dim_region AS r ON r.region_code = c.region_code
JOIN parley_v1.dim_industry AS i ON i.industry_code = c.industry_code
WHERE c.month_start_date BETWEEN '2026-04-01' AND '2026-06-01' AND c.invitations_issued > 0
ORDER BY c.month_start_date, r.title_en, i.title_en;
