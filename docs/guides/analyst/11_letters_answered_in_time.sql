SELECT l.cause,
       count(*)                                                       AS opinions,
       count(l.answered_date)                                         AS answered,
       count(*) FILTER (WHERE NOT l.is_answer_overdue)                AS in_time,
       percentile_disc(0.5) WITHIN GROUP (ORDER BY l.answer_days)     AS median_days_to_answer
FROM parley_v1.fact_supervision_letter AS l
WHERE l.letter_kind = 'opinion'
GROUP BY l.cause
ORDER BY l.cause;
