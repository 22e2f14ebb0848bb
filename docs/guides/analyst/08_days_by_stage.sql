SELECT s.stage,
       count(s.days)                                          AS negotiations,
       percentile_disc(0.5) WITHIN GROUP (ORDER BY s.days)    AS median_days,
       percentile_disc(0.9) WITHIN GROUP (ORDER BY s.days)    AS p90_days
FROM parley_v1.process_statistics AS p
CROSS JOIN LATERAL (VALUES
    (1, 'invitation to reply', p.invitation_to_reply_days),
    (2, 'reply to first session', p.reply_to_first_session_days),
    (3, 'first session to settled', p.first_session_to_settled_days),
    (4, 'settled to ratified', p.settled_to_ratified_days),
    (5, 'ratified to signed', p.ratified_to_signed_days),
    (6, 'signed to in force', p.signed_to_in_force_days),
    (7, 'invitation to in force', p.invitation_to_in_force_days)
) AS s (stage_number, stage, days)
GROUP BY s.stage_number, s.stage
ORDER BY s.stage_number;
