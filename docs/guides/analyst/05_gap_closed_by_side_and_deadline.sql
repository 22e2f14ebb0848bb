SELECT i.title_en                                              AS industry,
       count(*)                                                AS negotiations,
       round(avg(p.labour_moved_ratio), 6)::numeric(18, 6)        AS closed_by_labour,
       round(avg(p.employer_moved_ratio), 6)::numeric(18, 6)      AS closed_by_employers,
       round(avg(p.last_tenth_movement_ratio), 6)::numeric(18, 6) AS in_last_tenth_of_time
FROM parley_v1.process_statistics AS p
JOIN parley_v1.dim_negotiation AS n ON n.ledger_id = p.ledger_id AND n.negotiation_id = p.negotiation_id
JOIN parley_v1.dim_industry AS i ON i.industry_code = left(n.industry_code, 2)
WHERE p.closed_ratio IS NOT NULL AND NOT n.is_published_record
GROUP BY i.title_en
ORDER BY i.title_en;
