-- Purpose: lets the log of ledger 1 grow to :events events, for `append_growth`.
-- Invariant: every row has the size, the columns and the index entries of a real one; positions and versions are dense.
-- The leaves do not hang on one another and the payloads say nothing, so nothing but appends is measured on such a log.
--
-- Event by event through the service this would take many times as long. 50,000 streams grow side by side, as live
-- negotiations do, and command ids are spread over their whole range.

SELECT (SELECT max(last_position) FROM log.batches WHERE ledger_id = 1) AS head \gset
SELECT encode(sha256('bench'), 'hex') AS word \gset

INSERT INTO log.events
    (ledger_id, position, stream_id, version, command_id, item_events, leaf, leaf_hash, salt, payload)
SELECT 1, l.position, l.stream_id, l.version, l.command_id, 1, l.leaf, sha256('\x00'::bytea || l.leaf), l.salt,
       l.payload
FROM (
    SELECT k.*,
           log.leaf_bytes(
               decode(repeat('00', 12), 'hex'), k.position, k.stream_id, k.version, decode(repeat('00', 32), 'hex'),
               log.now_us(), decode(repeat('00', 172), 'hex')) AS leaf,
           decode(repeat(md5(k.position::text), 2), 'hex') AS salt,
           convert_to(rpad(k.position::text, 500, :'word'), 'UTF8') AS payload
    FROM (
        SELECT g.position, md5('stream' || g.position % 50000)::uuid AS stream_id,
               (g.position - :head - 1) / 50000 + 1 AS version, md5('command' || g.position)::uuid AS command_id
        FROM generate_series(:head + 1, :events) AS g(position)
    ) AS k
    OFFSET 0
) AS l;

INSERT INTO log.batches (ledger_id, last_position, prev_position, recorded_at_us)
SELECT 1, :events, :head, log.now_us() WHERE :events > :head;
