SELECT not_quantifiable_reason,
       count(*)                                         AS figures,
       count(DISTINCT (negotiation_id, agreement_number)) AS agreements
FROM parley_v1.fact_agreement_term
WHERE NOT is_quantifiable
GROUP BY not_quantifiable_reason
ORDER BY figures DESC, not_quantifiable_reason;
