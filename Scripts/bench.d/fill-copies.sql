-- Fills ledger 1 with copies of the negotiations that are in it: as many more streams of each as :copies says, their events
-- interleaved as those of negotiations that go on at one time. For read models, which look at payloads; hashes and receipts
-- are not those of the copies.
CREATE TEMPORARY TABLE source AS
    SELECT e.stream_id, e.version, e.leaf, e.leaf_hash, e.salt, e.payload
    FROM log.events AS e WHERE e.ledger_id = 1 AND e.position <= :last;
CREATE TEMPORARY TABLE head AS
    SELECT max(b.last_position) AS position, max(b.recorded_at_us) AS recorded_at_us
    FROM log.batches AS b WHERE b.ledger_id = 1;

INSERT INTO log.events (position, version, stream_id, ledger_id, leaf, leaf_hash, salt, payload)
SELECT made.position, made.version, made.stream_id, 1,
       overlay(made.leaf PLACING
           int8send(made.position) || uuid_send(made.stream_id) || int8send(made.version) FROM 13 FOR 32),
       made.leaf_hash, made.salt, made.payload
FROM (
    SELECT h.position + row_number() OVER (ORDER BY s.version, c.number, s.stream_id) AS position, s.version,
           md5(s.stream_id::text || h.position || ' ' || c.number)::uuid AS stream_id,
           s.leaf, s.leaf_hash, s.salt, s.payload
    FROM source AS s CROSS JOIN head AS h CROSS JOIN generate_series(1, :copies) AS c (number)
) AS made
ORDER BY made.position;

INSERT INTO log.batches (last_position, prev_position, recorded_at_us, ledger_id)
SELECT (SELECT max(e.position) FROM log.events AS e WHERE e.ledger_id = 1), h.position, h.recorded_at_us + 1, 1
FROM head AS h;
