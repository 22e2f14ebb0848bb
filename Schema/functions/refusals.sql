-- Purpose: for each item of a batch that cannot be written, the stream that stops it and where that stream is.
-- Invariant: at most one row an item: a closed stream before a version that differs, writes before guards, in the
-- order sent. Items that may be written have no row. Says nothing about duplicates.

CREATE OR REPLACE FUNCTION log.refusals(
    p_ledger int4, e_item int4[], e_stream uuid[], e_expected int8[], e_ordinal int4[],
    g_item int4[], g_stream uuid[], g_version int8[]
) RETURNS TABLE (item int4, closed boolean, stream_id uuid, version int8)
LANGUAGE sql
STABLE
AS $$
    SELECT DISTINCT ON (f.item) f.item, f.closed, f.stream_id, f.version
    FROM (
        SELECT w.item, coalesce(get_byte(s.leaf, 9) & 4 <> 0, false) AS closed, w.stream_id,
               coalesce(s.version, 0) AS version, w.expected, 0 AS is_guard, w.place
        FROM unnest(e_item, e_stream, e_expected, e_ordinal) WITH ORDINALITY
            AS w(item, stream_id, expected, ordinal, place)
        LEFT JOIN LATERAL (
            SELECT e.version, e.leaf FROM log.events AS e
            WHERE e.ledger_id = p_ledger AND e.stream_id = w.stream_id ORDER BY e.version DESC LIMIT 1
        ) AS s ON true
        WHERE w.ordinal = 0
        UNION ALL
        SELECT g.item, false, g.stream_id, coalesce(s.version, 0), g.expected, 1, g.place
        FROM unnest(g_item, g_stream, g_version) WITH ORDINALITY AS g(item, stream_id, expected, place)
        LEFT JOIN LATERAL (
            SELECT e.version FROM log.events AS e
            WHERE e.ledger_id = p_ledger AND e.stream_id = g.stream_id ORDER BY e.version DESC LIMIT 1
        ) AS s ON true
    ) AS f
    WHERE f.closed OR (f.expected >= 0 AND f.expected <> f.version)
    ORDER BY f.item, f.closed DESC, f.is_guard, f.place
$$;
