-- Purpose: every act that tabled, answered or took back something, item by item, in the order of the record.
-- Grain: one act on one item, or one act that names no item. Key: ledger_id, move_id.
-- A move in the narrow sense is a row of a tabling kind that is neither a restatement nor voided (histories/FORMAT.md §4).

CREATE OR REPLACE VIEW parley_v1.fact_move AS
SELECT
    m.ledger_id::bigint AS ledger_id,
    (m.negotiation_id::text || ':' || m.version::text || coalesce(':' || m.item_key, ''))::text AS move_id,
    m.negotiation_id::text AS negotiation_id,
    m.version AS version,
    m.sequence_number::bigint AS sequence_number,
    m.item_key AS item_key,
    m.item_number::bigint AS item_number,
    m.subject AS subject,
    m.side AS side,
    m.party AS party_name,
    m.kind AS move_kind,
    m.proposal AS proposal_number,
    m.answers AS answers_proposal_number,
    m.proposal_status AS proposal_status,
    m.is_package AS is_package,
    m.is_conditional AS is_conditional,
    m.is_final AS is_final,
    m.is_restatement AS is_restatement,
    m.is_voided AS is_voided,
    m.is_corrected AS is_corrected,
    m.is_contested AS is_contested,
    m.is_late_entry AS is_late_entry,
    m.session_number::bigint AS session_number,
    m.occurred_date AS occurred_date,
    m.occurred_at AS occurred_at,
    m.occurred_precision AS occurred_precision,
    m.occurred_text AS occurred_text,
    m.recorded_at AS recorded_at
FROM projection.moves_1 AS m;

COMMENT ON VIEW parley_v1.fact_move IS
    E'One act on one item that tabled, answered or took back something.\n每行一个就某议题提出、答复或收回立场的行为。';
COMMENT ON COLUMN parley_v1.fact_move.ledger_id IS E'Ledger that holds the record.\n保存该记录的账本。';
COMMENT ON COLUMN parley_v1.fact_move.move_id IS E'Key: negotiation, version of its record, item.\n键：协商、记录版本、议题。';
COMMENT ON COLUMN parley_v1.fact_move.negotiation_id IS E'The negotiation; key of dim_negotiation.\n协商；dim_negotiation 的键。';
COMMENT ON COLUMN parley_v1.fact_move.version IS
    E'Version of the negotiation with the act: its place in the record.\n该行为在协商记录中的版本号。';
COMMENT ON COLUMN parley_v1.fact_move.sequence_number IS
    E'Number of the act among those of the negotiation that are told here, from 1; the same for all items of an act.\n在本表所列行为中的序号，从 1 起；同一行为的各议题相同。';
COMMENT ON COLUMN parley_v1.fact_move.item_key IS E'Key of the item; null where the act names none.\n议题键；行为未指明议题时为空。';
COMMENT ON COLUMN parley_v1.fact_move.item_number IS
    E'Number of the item on the agenda, from 1; null without an item.\n议题在议程中的编号，从 1 起；没有议题则为空。';
COMMENT ON COLUMN parley_v1.fact_move.subject IS
    E'Subject of the item; key of dim_subject; null without an item.\n议题所属主题；dim_subject 的键；没有议题则为空。';
COMMENT ON COLUMN parley_v1.fact_move.side IS E'Who acted: labour, employer or neutral.\n行为方：labour、employer 或 neutral。';
COMMENT ON COLUMN parley_v1.fact_move.party_name IS
    E'Party of the side that acted; null for the side as a whole or where not known.\n行为的当事人；代表整方或不知道时为空。';
COMMENT ON COLUMN parley_v1.fact_move.move_kind IS
    E'demand, offer, counter_offer, package, recommendation, award; accepted, rejected, held, withdrawn, expired.\ndemand 诉求、offer 方案、counter_offer 反提案、package 一揽子方案、recommendation 建议、award 裁决；accepted 接受、rejected 拒绝、held 坚持、withdrawn 撤回、expired 失效。';
COMMENT ON COLUMN parley_v1.fact_move.proposal_number IS
    E'Number of the proposal tabled or taken back: U-3, E-2, N-1; null where the record does not tell, and for answers.\n所提出或收回方案的编号：U-3、E-2、N-1；记录未说明及答复时为空。';
COMMENT ON COLUMN parley_v1.fact_move.answers_proposal_number IS
    E'Number of the proposal of the other side that it answers; null where it answers none.\n所答复的对方方案编号；未答复则为空。';
COMMENT ON COLUMN parley_v1.fact_move.proposal_status IS
    E'What became of the tabled proposal: open, replaced, accepted, rejected, withdrawn, expired, overtaken; null for other acts.\n所提方案的结果：open、replaced、accepted、rejected、withdrawn、expired、overtaken；其他行为为空。';
COMMENT ON COLUMN parley_v1.fact_move.is_package IS E'Whether the terms are accepted only as a whole.\n是否只能整体接受。';
COMMENT ON COLUMN parley_v1.fact_move.is_conditional IS E'Whether the proposal depends on conditions.\n方案是否附条件。';
COMMENT ON COLUMN parley_v1.fact_move.is_final IS E'Whether its side calls it final; more may follow.\n是否被称为最终方案；之后仍可能有新方案。';
COMMENT ON COLUMN parley_v1.fact_move.is_restatement IS
    E'Whether it repeats what stood for the same side and party: no move.\n是否重申原有立场；重申不算变动。';
COMMENT ON COLUMN parley_v1.fact_move.is_voided IS
    E'Whether its author voided the entry, since it was never tabled: counts nowhere.\n是否被作者作废（从未提出）；不计入任何统计。';
COMMENT ON COLUMN parley_v1.fact_move.is_corrected IS
    E'Whether the entry was corrected; fact_offer_term shows the corrected terms.\n记录是否被更正；fact_offer_term 显示更正后的条款。';
COMMENT ON COLUMN parley_v1.fact_move.is_contested IS E'Whether the other side still contests the record of it.\n对方是否仍对该记录有异议。';
COMMENT ON COLUMN parley_v1.fact_move.is_late_entry IS E'Whether the recorder entered it late.\n是否为补记。';
COMMENT ON COLUMN parley_v1.fact_move.session_number IS
    E'Session that was open, from 1; null between sessions and where not known.\n当时的会议编号，从 1 起；会议之间或不知道时为空。';
COMMENT ON COLUMN parley_v1.fact_move.occurred_date IS
    E'Day at the place of the table; null where the day is not known.\n协商地点的日期；不知道具体日期时为空。';
COMMENT ON COLUMN parley_v1.fact_move.occurred_at IS E'Instant in UTC; null unless an instant was recorded.\nUTC 时刻；未记录具体时刻时为空。';
COMMENT ON COLUMN parley_v1.fact_move.occurred_precision IS
    E'How exactly the time is known: instant, day, month, year or unknown.\n时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.fact_move.occurred_text IS
    E'What is known of the time, as text: a day, 2023-10 or 2023; null where nothing is.\n已知的时间文本：日期、2023-10 或 2023；全不知道时为空。';
COMMENT ON COLUMN parley_v1.fact_move.recorded_at IS E'When it was recorded, UTC.\n记录入账的时刻（UTC）。';
