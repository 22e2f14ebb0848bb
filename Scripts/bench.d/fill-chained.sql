-- Purpose: lets :streams streams of ledger 1 grow by one event each, to version :round, for `verify` and `proof`.
-- Invariant: written by log.append_batch like any event: chained, committed to, named after its command. A payload has the
-- size of an offer's; nothing reads what it says.
--
-- Run once a round, from 1: a thousand events a call through the service would take many times as long.

SELECT o_base FROM log.append_batch(
    1,
    (SELECT array_agg(md5('command' || :round || '/' || g)::uuid ORDER BY g) FROM generate_series(1, :streams) AS g),
    array_fill(1::int2, ARRAY[:streams]),
    (SELECT array_agg(g ORDER BY g) FROM generate_series(1, :streams) AS g),
    (SELECT array_agg(md5('stream' || g)::uuid ORDER BY g) FROM generate_series(1, :streams) AS g),
    array_fill((:round - 1)::int8, ARRAY[:streams]),
    array_fill(0, ARRAY[:streams]),
    array_fill(decode('50524c594c46303101000001', 'hex'), ARRAY[:streams]),
    (
        -- Leaf bytes 84 to 255: event id, type, commitment, no personal content, no anchor, reserved.
        SELECT array_agg(
                   set_byte(
                       set_byte(substring(k.id FROM 1 FOR 16), 6, get_byte(k.id, 6) & 15 | 128), 8,
                       get_byte(k.id, 8) & 63 | 128)
                   || convert_to('ProposalTabled', 'UTF8') || decode(repeat('00', 18), 'hex')
                   || sha256(convert_to('parley/payload/v1', 'UTF8') || '\x00' || k.salt || k.payload)
                   || sha256('') || decode(repeat('00', 60), 'hex')
                   ORDER BY k.g)
        FROM (
            SELECT g, sha256(uuid_send(md5('command' || :round || '/' || g)::uuid) || '\x00000000'::bytea) AS id,
                   sha256(convert_to('salt' || :round || '/' || g, 'UTF8')) AS salt,
                   convert_to(rpad('{"offer":"' || :round || '/' || g, 598, 'x') || '"}', 'UTF8') AS payload
            FROM generate_series(1, :streams) AS g
        ) AS k
    ),
    (
        SELECT array_agg(sha256(convert_to('salt' || :round || '/' || g, 'UTF8')) ORDER BY g)
        FROM generate_series(1, :streams) AS g
    ),
    (
        SELECT array_agg(convert_to(rpad('{"offer":"' || :round || '/' || g, 598, 'x') || '"}', 'UTF8') ORDER BY g)
        FROM generate_series(1, :streams) AS g
    ),
    '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}');
