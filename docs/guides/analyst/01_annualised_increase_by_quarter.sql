SELECT settlement_quarter,
       agreements,
       quantifiable_agreements,
       mean_annualised_change_ratio           AS mean_per_agreement,
       worker_weighted_annualised_change_ratio AS mean_per_worker,
       median_annualised_change_ratio         AS median
FROM parley_v1.settlement_statistics_quarterly
WHERE subject = 'piece_rate' AND measure = 'money' AND agreement_group = 'all' AND settlement_year >= 2023
ORDER BY settlement_quarter;
