WITH steps AS (
    SELECT s.*,
           row_number() OVER (PARTITION BY s.negotiation_id, s.item_key ORDER BY s.step_number)      AS from_first,
           row_number() OVER (PARTITION BY s.negotiation_id, s.item_key ORDER BY s.step_number DESC) AS from_last
    FROM parley_v1.fact_position_step AS s
    WHERE s.gap_amount IS NOT NULL
)
SELECT n.history_id,
       a.item_key,
       a.gap_unit        AS unit,
       a.labour_amount   AS first_labour,
       a.employer_amount AS first_employer,
       a.gap_amount      AS first_gap,
       b.labour_amount   AS last_labour,
       b.employer_amount AS last_employer,
       b.gap_amount      AS last_gap
FROM steps AS a
JOIN steps AS b ON b.ledger_id = a.ledger_id AND b.negotiation_id = a.negotiation_id AND b.item_key = a.item_key
JOIN parley_v1.dim_negotiation AS n ON n.ledger_id = a.ledger_id AND n.negotiation_id = a.negotiation_id
WHERE a.from_first = 1 AND b.from_last = 1 AND n.is_published_record
ORDER BY n.history_id, a.item_key;
