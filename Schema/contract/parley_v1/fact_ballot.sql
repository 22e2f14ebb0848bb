-- Purpose: the votes on drafts, amendments and published deals.
-- Grain: one vote of a voting body in a disclosed negotiation.
-- Key: ledger_id, negotiation_id, ballot_number.

CREATE OR REPLACE VIEW parley_v1.fact_ballot AS
SELECT
    b.ledger_id::bigint AS ledger_id,
    b.negotiation_id::text AS negotiation_id,
    b.ballot_number::bigint AS ballot_number,
    b.matter,
    b.draft_number::bigint AS draft_number,
    b.amendment_number::bigint AS amendment_number,
    b.route,
    b.side,
    b.voting_unit,
    b.held_date,
    b.held_precision,
    b.eligible_voters,
    b.attending_voters,
    b.for_votes,
    b.against_votes,
    b.abstained_votes,
    b.cast_votes,
    b.turnout_ratio,
    b.approval_ratio,
    b.rejection_ratio,
    b.approval_of_eligible_ratio,
    b.needed_votes,
    b.result,
    b.is_passed,
    b.is_secret,
    b.is_preliminary,
    b.article
FROM projection.ballots_1 AS b;

COMMENT ON VIEW parley_v1.fact_ballot IS
    E'The votes on drafts, amendments and published deals; one row a vote of a voting body in a disclosed negotiation. Counts and shares only as recorded: none is worked out of another.\n对草案、变更和公开协议的表决；每行是已公开协商中一个表决单位的一次表决。票数与比例均按记录，不互相推算。';
COMMENT ON COLUMN parley_v1.fact_ballot.ledger_id IS E'Ledger of the negotiation.\n协商所在的账本。';
COMMENT ON COLUMN parley_v1.fact_ballot.negotiation_id IS E'Negotiation of the vote.\n表决所属的协商。';
COMMENT ON COLUMN parley_v1.fact_ballot.ballot_number IS
    E'Place among the votes of the negotiation in the order recorded, from 1.\n表决在协商中的序号，按记录顺序从 1 开始。';
COMMENT ON COLUMN parley_v1.fact_ballot.matter IS
    E'What was voted on: draft, amendment or deal (published records).\n表决对象：draft 草案、amendment 变更或 deal 协议（公开资料）。';
COMMENT ON COLUMN parley_v1.fact_ballot.draft_number IS
    E'Number of the draft; null for published votes.\n草案编号；公开资料中的表决为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.amendment_number IS
    E'Number of the amendment; null for other votes.\n变更编号；其他表决为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.route IS
    E'Who had to vote: enterprise, industry or each_enterprise; null where the draft was not put to the vote under a profile.\n表决方式：enterprise 企业职工代表大会、industry 行业职工代表大会或 each_enterprise 各企业分别表决；未按规则提交表决时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.side IS
    E'Side whose members voted: labour, employer or neutral; null where the congress of the unit voted.\n成员投票的一方：labour、employer 或 neutral；由职工代表大会表决时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.voting_unit IS
    E'Enterprise, party or unit that voted, as written; null where one body voted for all.\n投票的企业、当事方或单位，按原文；由一个机构统一表决时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.held_date IS
    E'Day of the vote; null where it is not known to the day.\n表决日期；不能确定到日时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.held_precision IS
    E'How exactly that is known: instant, day, month, year or unknown.\n该时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.fact_ballot.eligible_voters IS
    E'All entitled to vote: delegates or staff; null where not published.\n有表决权的总人数：代表或职工；未公布时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.attending_voters IS
    E'Those present; null where not published.\n到会人数；未公布时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.for_votes IS E'Votes in favour; null where not published.\n赞成票；未公布时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.against_votes IS E'Votes against; null where not published.\n反对票；未公布时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.abstained_votes IS E'Abstentions; null where not published.\n弃权票；未公布时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.cast_votes IS
    E'Valid votes cast: for, against and abstained together, or as published; null where not known.\n有效票：赞成、反对、弃权合计，或按公布；未知时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.turnout_ratio IS
    E'Present over entitled as a fraction, or the published turnout; six places, half to even.\n到会人数除以有表决权人数（小数），或公布的投票率；六位，四舍六入五成双。';
COMMENT ON COLUMN parley_v1.fact_ballot.approval_ratio IS
    E'Votes in favour over votes cast as a fraction, or the published share; null where only the share against is published.\n赞成票除以有效票（小数），或公布的比例；只公布反对比例时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.rejection_ratio IS
    E'Votes against over votes cast as a fraction, or the published share; null where only the share in favour is published.\n反对票除以有效票（小数），或公布的比例；只公布赞成比例时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.approval_of_eligible_ratio IS
    E'Votes in favour over all entitled as a fraction: what the law counts; null where either is not known.\n赞成票除以有表决权总人数（小数），即法律所计的比例；任一未知时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.needed_votes IS
    E'Votes, or people present, that the article asks for; null for published votes.\n法条要求的票数或到会人数；公开资料中的表决为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.result IS
    E'passed, quorum_missed or approval_missed as recomputed from the counts; approved or rejected as published; null where not stated.\n按票数核算：passed 通过、quorum_missed 到会不足或 approval_missed 赞成不足；公开资料：approved 或 rejected；未说明时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.is_passed IS
    E'Whether it was approved; null where the record does not say.\n是否通过；记录未说明时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.is_secret IS
    E'Whether it was a secret vote; null where not published.\n是否无记名投票；未公布时为空。';
COMMENT ON COLUMN parley_v1.fact_ballot.is_preliminary IS
    E'Whether the published figures are preliminary.\n公布的数字是否为初步结果。';
COMMENT ON COLUMN parley_v1.fact_ballot.article IS
    E'Article by which the result follows; null for published votes.\n结果所依据的法条；公开资料中的表决为空。';
