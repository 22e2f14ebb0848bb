-- Purpose: where each disclosed negotiation stood, from when to when (a slowly changing dimension, type 2).
-- Grain: one interval of one status and stage. Key: ledger_id, negotiation_id, interval_number.
-- Two time lines: when it was so (valid), as far as it is known, and when that was recorded.

CREATE OR REPLACE VIEW parley_v1.negotiation_status_history AS
SELECT
    h.ledger_id::bigint AS ledger_id,
    h.negotiation_id::text AS negotiation_id,
    h.interval_number::bigint AS interval_number,
    h.version AS version,
    h.status AS status,
    h.stage AS stage,
    h.valid_from_at AS valid_from_at,
    h.valid_to_at AS valid_to_at,
    h.valid_from_date AS valid_from_date,
    h.valid_to_date AS valid_to_date,
    h.valid_from_precision AS valid_from_precision,
    h.recorded_from_at AS recorded_from_at,
    h.recorded_to_at AS recorded_to_at,
    h.is_current AS is_current
FROM projection.status_history_1 AS h;

COMMENT ON VIEW parley_v1.negotiation_status_history IS
    E'One interval in which a negotiation had one status and one stage.\n每行一个协商保持同一状态和阶段的区间。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.ledger_id IS E'Ledger that holds the record.\n保存该记录的账本。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.negotiation_id IS
    E'The negotiation; key of dim_negotiation.\n协商；dim_negotiation 的键。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.interval_number IS
    E'Number of the interval, from 1, in the order of the record.\n区间编号，从 1 起，按记录顺序。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.version IS E'Version of the negotiation with which it began.\n区间开始时的版本号。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.status IS E'Status at the table, in the words of the API.\n协商状态，用接口的词。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.stage IS
    E'Stage of the procedure, in the words of the API; null before a draft.\n程序阶段，用接口的词；尚无草案时为空。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.valid_from_at IS
    E'When it began, UTC; null where no instant is known.\n开始时刻（UTC）；不知道具体时刻时为空。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.valid_to_at IS
    E'When the next one began, UTC; null for the last one and where no instant is known.\n下一区间的开始时刻（UTC）；最后一个区间或不知道具体时刻时为空。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.valid_from_date IS
    E'Day on which it began at the place of the table; null where not known to the day.\n开始日期（协商地点）；不知道具体日期时为空。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.valid_to_date IS
    E'Day on which the next one began; null for the last one and where not known to the day.\n下一区间的开始日期；最后一个区间或不知道具体日期时为空。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.valid_from_precision IS
    E'How exactly the beginning is known: instant, day, month, year or unknown.\n开始时间的精确程度：instant、day、month、year 或 unknown。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.recorded_from_at IS E'When the beginning was recorded, UTC.\n开始被记录的时刻（UTC）。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.recorded_to_at IS
    E'When the end was recorded, UTC; null for the last one.\n结束被记录的时刻（UTC）；最后一个区间为空。';
COMMENT ON COLUMN parley_v1.negotiation_status_history.is_current IS E'Whether it is the last one.\n是否为最后一个区间。';
