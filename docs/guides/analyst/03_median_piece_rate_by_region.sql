SELECT r.title_en                                                        AS province,
       t.worker_category,
       t.unit,
       count(*)                                                          AS agreements,
       percentile_disc(0.5) WITHIN GROUP (ORDER BY t.new_amount)         AS median_rate
FROM parley_v1.fact_agreement_term AS t
JOIN parley_v1.dim_negotiation AS n ON n.ledger_id = t.ledger_id AND n.negotiation_id = t.negotiation_id
JOIN parley_v1.dim_region AS r ON r.region_code = left(n.region_code, 2) || '0000'
WHERE t.subject = 'piece_rate' AND t.part_number = 1 AND t.unit IN ('CNY/parcel', 'CNY/order')
GROUP BY r.title_en, t.worker_category, t.unit
ORDER BY t.unit, r.title_en, t.worker_category;
