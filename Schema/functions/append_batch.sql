-- Purpose: the only way to write to a ledger: appends a batch of items, each of which succeeds or fails alone.
-- Invariant: positions follow the head without a gap in the order sent; an item is written whole or not at all; the
-- ledger lock is held from the first statement to the end of the transaction, so commit order is position order.
--
-- In:  i_*  one element an item: command, number of events.
--      e_*  one element an event, items and writes in order: item (from 1), stream, version the stream must have before
--           the write (-1 = any; read at ordinal 0), place in its write (from 0), leaf bytes 0..11, leaf bytes 84..255.
--      g_*  one element a guard: item, stream that is not written, version it must have.
--      d_*  one element a disclosure: event (from 1), ordinal in it, subject, hash, ciphertext.
-- Out: position before the batch, its time, in position order the hashes of the leaves and of the leaves before them
--      in their streams (so that the caller can assemble every leaf again), how many items were not written, and, only
--      when some were not or a version was left open, what came of each item: 0 appended, 1 duplicate, 2 conflict,
--      3 closed, with the stream, version, position, number of events and time of the (first) result. Where a version
--      was left open, also the version of each event written, in position order.
--
-- Every look-up of an event is a subquery of its own, by scalar value or LIMIT: as joins they could be planned, while
-- the table is empty and on a connection that lives long, to read the ledger whole.
--
-- Contract with the caller: a stream that is written, and a command, occur in one item of a batch only. Breaking it
-- violates a unique constraint and aborts the batch: loud, never wrong.

CREATE OR REPLACE FUNCTION log.append_batch(
    p_ledger int4, i_command uuid[], i_events int2[],
    e_item int4[], e_stream uuid[], e_expected int8[], e_ordinal int4[],
    e_head bytea[], e_tail bytea[], e_salt bytea[], e_payload bytea[],
    g_item int4[], g_stream uuid[], g_version int8[],
    d_event int4[], d_ordinal int2[], d_subject uuid[], d_leaf_hash bytea[], d_ciphertext bytea[],
    OUT o_base int8, OUT o_recorded_us int8, OUT o_hashes bytea, OUT o_previous bytea, OUT o_bad int4,
    OUT o_status int4[], OUT o_stream uuid[], OUT o_version int8[], OUT o_position int8[], OUT o_count int4[],
    OUT o_recorded int8[], OUT o_event_version int8[]
)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
    c_no_hash   CONSTANT bytea := decode(repeat('00', 32), 'hex');
    v_count     int8;     -- events written
    v_items     int4;     -- items written
    v_positions int8[];   -- position of each event sent, 0 where its item was not written
    v_previous  bytea;    -- hash of the event before, in the same write
    v_leaf      bytea;
    v_event     record;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'append_batch needs READ COMMITTED' USING ERRCODE = 'PY003';
    END IF;
    -- A statement of its own: the next one gets a snapshot taken after the lock.
    PERFORM pg_advisory_xact_lock(1347570777, p_ledger);

    SELECT b.last_position, greatest(b.recorded_at_us + 1, log.now_us()) INTO o_base, o_recorded_us
    FROM log.batches AS b WHERE b.ledger_id = p_ledger ORDER BY b.last_position DESC LIMIT 1;
    IF o_base IS NULL THEN
        RAISE EXCEPTION 'ledger % does not exist', p_ledger USING ERRCODE = 'PY002';
    END IF;

    IF cardinality(e_stream) = cardinality(i_command) AND cardinality(g_item) = 0 THEN
        -- The common case in one statement: one event an item, no guards.
        WITH accepted AS MATERIALIZED (
            SELECT l.*, sha256('\x00'::bytea || l.leaf) AS leaf_hash
            FROM (
                SELECT k.position, k.version, k.stream_id, k.command_id, k.salt, k.payload,
                       log.leaf_bytes(
                           k.head, k.position, k.stream_id, k.version, k.previous_hash, o_recorded_us, k.tail) AS leaf
                FROM (
                    SELECT u.command_id, u.stream_id, u.head, u.tail, u.salt, u.payload,
                           coalesce(s.version, 0) + 1 AS version, coalesce(s.leaf_hash, c_no_hash) AS previous_hash,
                           o_base + row_number() OVER (ORDER BY u.place) AS position
                    FROM unnest(i_command, e_stream, e_expected, e_head, e_tail, e_salt, e_payload) WITH ORDINALITY
                        AS u(command_id, stream_id, expected, head, tail, salt, payload, place)
                    LEFT JOIN LATERAL (
                        SELECT e.version, e.leaf_hash, e.leaf FROM log.events AS e
                        WHERE e.ledger_id = p_ledger AND e.stream_id = u.stream_id ORDER BY e.version DESC LIMIT 1
                    ) AS s ON true
                    WHERE (u.expected < 0 OR u.expected = coalesce(s.version, 0))
                      AND (s.leaf IS NULL OR get_byte(s.leaf, 9) & 4 = 0)
                      AND (
                          SELECT r.position FROM log.events AS r
                          WHERE r.ledger_id = p_ledger AND r.command_id = u.command_id) IS NULL
                ) AS k
                OFFSET 0  -- keeps the leaf from being assembled once for the row and once for its hash
            ) AS l
        ), written AS (
            INSERT INTO log.events
                (ledger_id, position, stream_id, version, command_id, item_events, leaf, leaf_hash, salt, payload)
            SELECT p_ledger, a.position, a.stream_id, a.version, a.command_id, 1, a.leaf, a.leaf_hash, a.salt, a.payload
            FROM accepted AS a
        )
        SELECT count(*), string_agg(a.leaf_hash, ''::bytea ORDER BY a.position),
               string_agg(substring(a.leaf FROM 45 FOR 32), ''::bytea ORDER BY a.position)
          INTO v_count, o_hashes, o_previous
        FROM accepted AS a;
        v_items := v_count;
    ELSE
        SELECT array_agg(CASE WHEN x.is_accepted THEN o_base + x.rank ELSE 0 END ORDER BY x.place),
               count(*) FILTER (WHERE x.is_accepted),
               count(*) FILTER (WHERE x.is_accepted AND x.is_first)
          INTO v_positions, v_count, v_items
        FROM (
            SELECT y.place, y.is_accepted, y.is_first,
                   count(*) FILTER (WHERE y.is_accepted) OVER (ORDER BY y.place) AS rank
            FROM (
                SELECT u.place, u.item IS DISTINCT FROM e_item[u.place - 1] AS is_first,
                       u.item <> ALL (x.refused) AS is_accepted
                FROM unnest(e_item) WITH ORDINALITY AS u(item, place)
                CROSS JOIN (
                    SELECT array(
                        SELECT f.item FROM log.refusals(
                            p_ledger, e_item, e_stream, e_expected, e_ordinal, g_item, g_stream, g_version) AS f
                        UNION ALL
                        SELECT c.item::int4 FROM unnest(i_command) WITH ORDINALITY AS c(command_id, item)
                        WHERE (
                            SELECT r.position FROM log.events AS r
                            WHERE r.ledger_id = p_ledger AND r.command_id = c.command_id) IS NOT NULL
                    ) AS refused
                    OFFSET 0
                ) AS x
            ) AS y
        ) AS x;

        -- The first event of every write hangs on what the log holds: all of them at once.
        WITH accepted AS MATERIALIZED (
            SELECT l.*, sha256('\x00'::bytea || l.leaf) AS leaf_hash
            FROM (
                SELECT v_positions[u.place] AS position, u.stream_id, coalesce(s.version, 0) + 1 AS version,
                       CASE WHEN u.item IS DISTINCT FROM e_item[u.place - 1] THEN i_command[u.item] END AS command_id,
                       CASE WHEN u.item IS DISTINCT FROM e_item[u.place - 1] THEN i_events[u.item] END AS item_events,
                       u.salt, u.payload,
                       log.leaf_bytes(
                           u.head, v_positions[u.place], u.stream_id, coalesce(s.version, 0) + 1,
                           coalesce(s.leaf_hash, c_no_hash), o_recorded_us, u.tail) AS leaf
                FROM unnest(e_item, e_stream, e_ordinal, e_head, e_tail, e_salt, e_payload) WITH ORDINALITY
                    AS u(item, stream_id, ordinal, head, tail, salt, payload, place)
                LEFT JOIN LATERAL (
                    SELECT e.version, e.leaf_hash FROM log.events AS e
                    WHERE e.ledger_id = p_ledger AND e.stream_id = u.stream_id ORDER BY e.version DESC LIMIT 1
                ) AS s ON true
                WHERE u.ordinal = 0 AND v_positions[u.place] > 0
                OFFSET 0
            ) AS l
        )
        INSERT INTO log.events
            (ledger_id, position, stream_id, version, command_id, item_events, leaf, leaf_hash, salt, payload)
        SELECT p_ledger, a.position, a.stream_id, a.version, a.command_id, a.item_events, a.leaf, a.leaf_hash, a.salt,
               a.payload
        FROM accepted AS a;

        -- Each further event of a write hangs on the one before it, which stands at the position before it.
        FOR v_event IN
            SELECT v_positions[u.place] AS position, u.stream_id, u.ordinal, u.head, u.tail, u.salt, u.payload
            FROM unnest(e_stream, e_ordinal, e_head, e_tail, e_salt, e_payload) WITH ORDINALITY
                AS u(stream_id, ordinal, head, tail, salt, payload, place)
            WHERE u.ordinal > 0 AND v_positions[u.place] > 0
            ORDER BY u.place
        LOOP
            SELECT log.leaf_bytes(
                       v_event.head, v_event.position, v_event.stream_id, p.version + 1, p.leaf_hash, o_recorded_us,
                       v_event.tail)
              INTO STRICT v_leaf
            FROM log.events AS p
            WHERE p.ledger_id = p_ledger AND p.position = v_event.position - 1 AND p.stream_id = v_event.stream_id;
            INSERT INTO log.events (ledger_id, position, stream_id, version, leaf, leaf_hash, salt, payload)
            SELECT p_ledger, v_event.position, v_event.stream_id, p.version + 1, v_leaf,
                   sha256('\x00'::bytea || v_leaf), v_event.salt, v_event.payload
            FROM log.events AS p
            WHERE p.ledger_id = p_ledger AND p.position = v_event.position - 1;
        END LOOP;

        SELECT string_agg(e.leaf_hash, ''::bytea ORDER BY e.position),
               string_agg(substring(e.leaf FROM 45 FOR 32), ''::bytea ORDER BY e.position)
          INTO o_hashes, o_previous
        FROM log.events AS e WHERE e.ledger_id = p_ledger AND e.position > o_base;
    END IF;

    o_bad := cardinality(i_command) - v_items;
    IF v_count > 0 THEN
        IF cardinality(d_event) > 0 THEN
            IF v_positions IS NULL THEN
                SELECT array_agg(coalesce((
                           SELECT e.position FROM log.events AS e
                           WHERE e.ledger_id = p_ledger AND e.command_id = c.command_id AND e.position > o_base), 0)
                           ORDER BY c.place)
                  INTO v_positions
                FROM unnest(i_command) WITH ORDINALITY AS c(command_id, place);
            END IF;
            INSERT INTO personal.disclosures (ledger_id, position, ordinal, subject, leaf_hash, ciphertext)
            SELECT p_ledger, v_positions[d.event], d.ordinal, d.subject, d.leaf_hash, d.ciphertext
            FROM unnest(d_event, d_ordinal, d_subject, d_leaf_hash, d_ciphertext)
                AS d(event, ordinal, subject, leaf_hash, ciphertext)
            WHERE v_positions[d.event] > 0;
        END IF;
        INSERT INTO log.batches (ledger_id, last_position, prev_position, recorded_at_us)
        VALUES (p_ledger, o_base + v_count, o_base, o_recorded_us);
        PERFORM pg_notify('parley_log', p_ledger || ':' || o_base + v_count);
    END IF;

    IF o_bad > 0 OR -1 = ANY (e_expected) THEN
        -- What came of each item, read from what is now in the log.
        WITH refused AS MATERIALIZED (
            SELECT f.item, f.closed, f.stream_id, f.version FROM log.refusals(
                p_ledger, e_item, e_stream, e_expected, e_ordinal, g_item, g_stream, g_version) AS f
        )
        SELECT array_agg(CASE WHEN r.position > o_base THEN 0 WHEN r.position IS NOT NULL THEN 1
                              WHEN f.closed THEN 3 ELSE 2 END ORDER BY c.item),
               array_agg(coalesce(r.stream_id, f.stream_id) ORDER BY c.item),
               array_agg(coalesce(r.version, f.version) ORDER BY c.item),
               array_agg(coalesce(r.position, 0) ORDER BY c.item),
               array_agg(coalesce(r.item_events, 0)::int4 ORDER BY c.item),
               array_agg(coalesce(('x' || encode(substring(r.leaf FROM 77 FOR 8), 'hex'))::bit(64)::int8, 0)
                         ORDER BY c.item)
          INTO o_status, o_stream, o_version, o_position, o_count, o_recorded
        FROM unnest(i_command) WITH ORDINALITY AS c(command_id, item)
        LEFT JOIN LATERAL (
            SELECT e.position, e.stream_id, e.version, e.item_events, e.leaf FROM log.events AS e
            WHERE e.ledger_id = p_ledger AND e.command_id = c.command_id LIMIT 1
        ) AS r ON true
        LEFT JOIN refused AS f ON f.item = c.item AND r.position IS NULL;
    END IF;
    IF v_count > 0 AND -1 = ANY (e_expected) THEN
        SELECT array_agg(e.version ORDER BY e.position) INTO o_event_version
        FROM log.events AS e WHERE e.ledger_id = p_ledger AND e.position > o_base;
    END IF;
END
$$;
