SELECT b.route,
       b.result,
       count(*)                                                    AS votes,
       sum(b.attending_voters)::bigint                             AS attended,
       sum(b.eligible_voters)::bigint                              AS entitled,
       round(sum(b.attending_voters) / sum(b.eligible_voters), 6)::numeric(18, 6)  AS turnout,
       round(sum(b.for_votes) / sum(b.eligible_voters), 6)::numeric(18, 6)         AS approval_of_all
FROM parley_v1.fact_ballot AS b
WHERE b.matter = 'draft'
GROUP BY b.route, b.result
ORDER BY b.route, b.result;
