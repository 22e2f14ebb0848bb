-- Purpose: how each disclosed negotiation went: rounds, days by stage, gaps, concessions, reply times.
-- Grain: one disclosed negotiation. Key: ledger_id, negotiation_id.
-- Exact; null where a figure rests on what is not known to the day or cannot be compared. Voided entries do not count. Ratios over
-- items are means of the ratios of the comparable items, each with six places.

CREATE OR REPLACE VIEW parley_v1.process_statistics AS
SELECT
    p.ledger_id::bigint AS ledger_id,
    p.negotiation_id::text AS negotiation_id,
    p.sessions::bigint AS session_count,
    p.turns::bigint AS turn_count,
    p.rounds::bigint AS round_count,
    p.labour_moves::bigint AS labour_move_count,
    p.employer_moves::bigint AS employer_move_count,
    p.neutral_moves::bigint AS neutral_move_count,
    p.restatements::bigint AS restatement_count,
    p.items::bigint AS item_count,
    p.items_without_movement::bigint AS item_without_movement_count,
    p.comparable_items::bigint AS comparable_item_count,
    p.invited_date AS invited_date,
    p.replied_date AS replied_date,
    p.first_session_date AS first_session_date,
    p.settled_date AS settled_date,
    p.ratified_date AS ratified_date,
    p.signed_date AS signed_date,
    p.in_force_date AS in_force_date,
    p.invitation_to_reply_days AS invitation_to_reply_days,
    p.reply_to_first_session_days AS reply_to_first_session_days,
    p.first_session_to_settled_days AS first_session_to_settled_days,
    p.settled_to_ratified_days AS settled_to_ratified_days,
    p.ratified_to_signed_days AS ratified_to_signed_days,
    p.signed_to_in_force_days AS signed_to_in_force_days,
    p.invitation_to_settled_days AS invitation_to_settled_days,
    p.invitation_to_in_force_days AS invitation_to_in_force_days,
    p.first_gap_amount AS first_gap_amount,
    p.final_gap_amount AS final_gap_amount,
    p.gap_unit AS gap_unit,
    p.closed_ratio AS closed_ratio,
    p.labour_moved_ratio AS labour_moved_ratio,
    p.employer_moved_ratio AS employer_moved_ratio,
    p.reciprocity_ratio AS reciprocity_ratio,
    p.concessions::bigint AS concession_count,
    p.largest_concession_ratio AS largest_concession_ratio,
    p.mean_concession_ratio AS mean_concession_ratio,
    p.last_tenth_movement_ratio AS last_tenth_movement_ratio,
    p.last_week_movement_ratio AS last_week_movement_ratio,
    p.replies::bigint AS reply_count,
    p.mean_reply_days AS mean_reply_days
FROM projection.process_statistics_1 AS p;

COMMENT ON VIEW parley_v1.process_statistics IS
    E'One disclosed negotiation: rounds, days by stage, gaps, concessions, reply times.\n每行一个已公开协商：回合、各阶段天数、差距、让步、答复时间。';
COMMENT ON COLUMN parley_v1.process_statistics.ledger_id IS E'Ledger that holds the record.\n保存该记录的账本。';
COMMENT ON COLUMN parley_v1.process_statistics.negotiation_id IS
    E'The negotiation; key of dim_negotiation.\n协商；dim_negotiation 的键。';
COMMENT ON COLUMN parley_v1.process_statistics.session_count IS E'Sessions held.\n召开的协商会议次数。';
COMMENT ON COLUMN parley_v1.process_statistics.turn_count IS
    E'Turns: runs of acts of one side that table something, one after the other.\n轮次：同一方连续提出方案为一轮。';
COMMENT ON COLUMN parley_v1.process_statistics.round_count IS
    E'Rounds: turns in pairs, an unanswered last one counted as one.\n回合：两轮为一回合，末尾未获答复的一轮也算。';
COMMENT ON COLUMN parley_v1.process_statistics.labour_move_count IS
    E'Positions that labour tabled on items, without restatements and voided entries.\n职工方就各议题提出的立场次数，不含重申和作废记录。';
COMMENT ON COLUMN parley_v1.process_statistics.employer_move_count IS
    E'Positions that the employers tabled on items, without restatements and voided entries.\n企业方就各议题提出的立场次数，不含重申和作废记录。';
COMMENT ON COLUMN parley_v1.process_statistics.neutral_move_count IS
    E'Terms that third parties recommended or awarded on items.\n第三方就各议题建议或裁定的条款次数。';
COMMENT ON COLUMN parley_v1.process_statistics.restatement_count IS
    E'Positions of both sides that repeated what stood.\n双方重申原有立场的次数。';
COMMENT ON COLUMN parley_v1.process_statistics.item_count IS E'Items that were on the table.\n列入协商的议题数目。';
COMMENT ON COLUMN parley_v1.process_statistics.item_without_movement_count IS
    E'Items on which neither side moved from its first position.\n双方均未离开首次立场的议题数目。';
COMMENT ON COLUMN parley_v1.process_statistics.comparable_item_count IS
    E'Items on which both sides once stood at comparable figures: the ratios rest on them.\n双方曾有可比数值的议题数目；各比例以此计算。';
COMMENT ON COLUMN parley_v1.process_statistics.invited_date IS
    E'Day of the invitation; null where not known to the day.\n要约日期；不知道具体日期时为空。';
COMMENT ON COLUMN parley_v1.process_statistics.replied_date IS E'Day of the reply; null where not known.\n应约（答复）日期；不知道则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.first_session_date IS
    E'Day of the first session; null where not known.\n首次会议日期；不知道则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.settled_date IS
    E'Day on which the last item was settled that stayed so; null where not known.\n最后一个议题谈妥（且此后未再打开）的日期；不知道则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.ratified_date IS
    E'Day of the vote that ratified the draft; null without one.\n草案表决通过的日期；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.signed_date IS
    E'Day of the second signature; null where one is missing.\n双方签字完成的日期；尚缺则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.in_force_date IS
    E'First day on which the agreement is in force; null without one.\n协议生效的第一天；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.invitation_to_reply_days IS
    E'Days from the invitation to the reply; null where one of the two is not known or they came in the other order.\n从要约到应约的天数；任一日期不知道或次序相反时为空。';
COMMENT ON COLUMN parley_v1.process_statistics.reply_to_first_session_days IS
    E'Days from the reply to the first session; null where one of the two is not known or they came in the other order.\n从应约到首次会议的天数；任一日期不知道或次序相反时为空。';
COMMENT ON COLUMN parley_v1.process_statistics.first_session_to_settled_days IS
    E'Days from the first session to the last item settled; null where one of the two is not known or they came in the other order.\n从首次会议到最后议题谈妥的天数；任一日期不知道或次序相反时为空。';
COMMENT ON COLUMN parley_v1.process_statistics.settled_to_ratified_days IS
    E'Days from the last item settled to ratification; null where one of the two is not known or they came in the other order.\n从谈妥到职代会通过的天数；任一日期不知道或次序相反时为空。';
COMMENT ON COLUMN parley_v1.process_statistics.ratified_to_signed_days IS
    E'Days from the ratification to the second signature; null where one of the two is not known or they came in the other order.\n从通过到双方签字的天数；任一日期不知道或次序相反时为空。';
COMMENT ON COLUMN parley_v1.process_statistics.signed_to_in_force_days IS
    E'Days from the second signature to the first day in force; null where one of the two is not known or they came in the other order.\n从签字到生效的天数；任一日期不知道或次序相反时为空。';
COMMENT ON COLUMN parley_v1.process_statistics.invitation_to_settled_days IS
    E'Days from the invitation to the last item settled; null where one of the two is not known or they came in the other order.\n从要约到谈妥的天数；任一日期不知道或次序相反时为空。';
COMMENT ON COLUMN parley_v1.process_statistics.invitation_to_in_force_days IS
    E'Days from the invitation to the first day in force; null where one of the two is not known or they came in the other order.\n从要约到生效的天数；任一日期不知道或次序相反时为空。';
COMMENT ON COLUMN parley_v1.process_statistics.first_gap_amount IS
    E'First comparable gap, where exactly one item is comparable; else null.\n首个可比差额（仅当恰有一个可比议题）；否则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.final_gap_amount IS
    E'Gap at the end on that item: zero where it was agreed; null where it cannot be told.\n该议题最终的差额，达成一致为零；无法判断则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.gap_unit IS E'Unit of the two gaps; null without them.\n两个差额的单位；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.closed_ratio IS
    E'Share of the first gap that was closed at the end, mean over the comparable items; null without one.\n首个差额最终缩小的比例，可比议题的均值；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.labour_moved_ratio IS
    E'How much of the first gap labour covered, mean over the comparable items; negative where it moved away.\n职工方走过首个差额的比例，可比议题的均值；远离则为负。';
COMMENT ON COLUMN parley_v1.process_statistics.employer_moved_ratio IS
    E'How much of the first gap the employers covered, mean over the comparable items; negative where they moved away.\n企业方走过首个差额的比例，可比议题的均值；远离则为负。';
COMMENT ON COLUMN parley_v1.process_statistics.reciprocity_ratio IS
    E'The smaller of the two shares over the larger: 1 where both moved alike, 0 where one moved alone; null where a side moved away.\n两个比例中较小者除以较大者：1 为双方相同，0 为仅一方移动；有一方远离时为空。';
COMMENT ON COLUMN parley_v1.process_statistics.concession_count IS
    E'Concessions: moves towards the other side that can be measured on comparable items.\n让步次数：在可比议题上可计量的向对方靠近。';
COMMENT ON COLUMN parley_v1.process_statistics.largest_concession_ratio IS
    E'Largest concession as a share of its item''s first gap; null without one.\n最大让步占其议题首个差额的比例；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.mean_concession_ratio IS
    E'Mean concession as a share of its item''s first gap; null without one.\n平均让步占其议题首个差额的比例；没有则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.last_tenth_movement_ratio IS
    E'Deadline effect: share of the closing of gaps in the last tenth of the days from first gap to settlement, mean over items settled at a comparable figure; null where days are not known.\n期限效应：从首个差额到谈妥的最后十分之一天数内缩小的差额比例，按以可比数值谈妥的议题取均值；日期不全则为空。';
COMMENT ON COLUMN parley_v1.process_statistics.last_week_movement_ratio IS
    E'The same in the last seven days before settlement.\n谈妥前最后七天内的同一比例。';
COMMENT ON COLUMN parley_v1.process_statistics.reply_count IS
    E'Times that one side answered or tabled something after the other, where both days are known.\n双方日期均已知的答复次数。';
COMMENT ON COLUMN parley_v1.process_statistics.mean_reply_days IS
    E'Mean days from the last act of a side to the first act of the other side after it; null without one.\n从一方最后行为到对方随后首个行为的平均天数；没有则为空。';
