WITH gaps AS (
    SELECT ledger_id, negotiation_id, count(DISTINCT item_key) AS items
    FROM parley_v1.fact_position_step
    WHERE gap_amount IS NOT NULL
    GROUP BY ledger_id, negotiation_id
)
SELECT n.history_id,
       p.labour_move_count   AS labour_moves,
       p.employer_move_count AS employer_moves,
       p.restatement_count   AS restatements,
       p.item_count          AS items,
       coalesce(g.items, 0)  AS items_with_gap
FROM parley_v1.process_statistics AS p
JOIN parley_v1.dim_negotiation AS n ON n.ledger_id = p.ledger_id AND n.negotiation_id = p.negotiation_id
LEFT JOIN gaps AS g ON g.ledger_id = p.ledger_id AND g.negotiation_id = p.negotiation_id
WHERE n.is_published_record
ORDER BY n.history_id;
