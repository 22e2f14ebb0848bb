-- owner: parley_census
-- Purpose: how far every read model has followed the log, and how far the log was verified.
-- Grain: one row a ledger that people share and read model. Key: ledger_id, read_model.
-- Time: that at which the transaction began, so that a snapshot says the same however often it is read.
--
-- Companion ledgers of a side (numbers above 1,000,000,000) are left out: their existence is nobody's business.

CREATE OR REPLACE VIEW parley_v1._freshness WITH (security_barrier) AS
WITH heads AS (
    SELECT l.ledger_id, h.head_position, h.head_recorded_at_us, s.verified_position, s.verified_at
    FROM log.ledgers AS l
    LEFT JOIN LATERAL (
        SELECT b.last_position AS head_position, b.recorded_at_us AS head_recorded_at_us
        FROM log.batches AS b
        WHERE b.ledger_id = l.ledger_id
        ORDER BY b.last_position DESC
        LIMIT 1
    ) AS h ON true
    LEFT JOIN LATERAL (
        SELECT c.size AS verified_position, c.signed_at AS verified_at
        FROM proof.checkpoints AS c
        WHERE c.ledger_id = l.ledger_id
        ORDER BY c.signed_at DESC, c.size DESC
        LIMIT 1
    ) AS s ON true
    WHERE l.ledger_id < 1000000000
), positions AS (
    SELECT h.*, m.read_model, m.version, coalesce(c.position, 0) AS position, c.updated_at AS moved_at
    FROM heads AS h
    CROSS JOIN reference.read_models AS m
    LEFT JOIN projection.checkpoints AS c
        ON c.ledger_id = h.ledger_id AND c.projection = m.read_model AND c.version = m.version
)
SELECT p.ledger_id::bigint AS ledger_id,
       p.read_model,
       p.version::bigint AS read_model_version,
       p.position AS last_position,
       p.head_position,
       greatest(p.head_position - p.position, 0) AS lag_events,
       CASE WHEN p.head_position > 0 THEN timestamptz 'epoch' + p.head_recorded_at_us * interval '1 microsecond' END
           AS head_recorded_at,
       p.moved_at,
       coalesce(greatest(extract(epoch FROM now()) - n.recorded_at_us / 1000000.0, 0), 0)::numeric(18,6)
           AS behind_seconds,
       p.verified_position,
       p.verified_at,
       EXISTS (
           SELECT FROM projection.stops AS t
           WHERE t.ledger_id = p.ledger_id AND t.projection = p.read_model AND t.version = p.version
       ) AS is_stopped
FROM positions AS p
-- The oldest commit that is not contained yet: its age is how far the read model is behind.
LEFT JOIN LATERAL (
    SELECT b.recorded_at_us
    FROM log.batches AS b
    WHERE b.ledger_id = p.ledger_id AND b.last_position > p.position
    ORDER BY b.last_position
    LIMIT 1
) AS n ON true;

COMMENT ON VIEW parley_v1._freshness IS
    E'How fresh the tables behind the contract are; one row a ledger and read model.\n约定所依据各表的新鲜程度；每个账本与读模型一行。';
COMMENT ON COLUMN parley_v1._freshness.ledger_id IS
    E'The ledger.\n账本。';
COMMENT ON COLUMN parley_v1._freshness.read_model IS
    E'The read model: a table that follows the log.\n读模型：跟随日志更新的表。';
COMMENT ON COLUMN parley_v1._freshness.read_model_version IS
    E'Version of the read model in this release.\n本版本中读模型的版本号。';
COMMENT ON COLUMN parley_v1._freshness.last_position IS
    E'Last position of the log that it contains; 0 for none.\n已包含的最后日志位置；0表示尚无。';
COMMENT ON COLUMN parley_v1._freshness.head_position IS
    E'Last position of the log; 0 for an empty one.\n日志的最后位置；空日志为0。';
COMMENT ON COLUMN parley_v1._freshness.lag_events IS
    E'Events that it does not contain yet.\n尚未包含的事件数。';
COMMENT ON COLUMN parley_v1._freshness.head_recorded_at IS
    E'When the last event of the log was recorded; NULL for an empty log.\n日志最后一个事件的记录时间；空日志为空。';
COMMENT ON COLUMN parley_v1._freshness.moved_at IS
    E'When the read model last moved; NULL before the first page.\n读模型最近一次推进的时间；首次推进之前为空。';
COMMENT ON COLUMN parley_v1._freshness.behind_seconds IS
    E'Age in seconds of the oldest event that it does not contain yet; 0 at the head.\n尚未包含的最早事件距今的秒数；到达末端时为0。';
COMMENT ON COLUMN parley_v1._freshness.verified_position IS
    E'Last position up to which the notary recomputed every leaf and signed; NULL without a notary. Runs of parley verify are recorded nowhere.\n公证程序逐一重算并签署到的最后位置；没有公证程序时为空。parley verify的运行不作记录。';
COMMENT ON COLUMN parley_v1._freshness.verified_at IS
    E'When the notary signed that; NULL without a notary.\n公证程序签署的时间；没有公证程序时为空。';
COMMENT ON COLUMN parley_v1._freshness.is_stopped IS
    E'Whether it stands still before an event that it cannot read, until an operator acts.\n是否因无法读取某一事件而停止，须待运维人员处理。';
