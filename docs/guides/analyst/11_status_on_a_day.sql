SELECT h.status,
       coalesce(h.stage, '')  AS stage,
       count(*)               AS negotiations
FROM parley_v1.negotiation_status_history AS h
JOIN parley_v1.dim_negotiation AS n ON n.ledger_id = h.ledger_id AND n.negotiation_id = h.negotiation_id
WHERE NOT n.is_published_record
  AND h.valid_from_date <= date '2025-06-30'
  AND (h.valid_to_date > date '2025-06-30' OR h.is_current)
GROUP BY h.status, coalesce(h.stage, '')
ORDER BY h.status, stage;
