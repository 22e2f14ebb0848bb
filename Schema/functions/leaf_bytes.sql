-- Purpose: assembles the 256-byte leaf of an event from what only the log knows and the parts the service sends.
-- Invariant: big-endian, in this order: head (bytes 0..11), leaf_index, stream_id, stream_version, previous leaf hash,
-- recorded_at in microseconds, tail (bytes 84..255). A plain SELECT, so that the planner inlines it.

CREATE OR REPLACE FUNCTION log.leaf_bytes(
    head bytea, leaf_index int8, stream_id uuid, version int8, previous_hash bytea, recorded_us int8, tail bytea
) RETURNS bytea
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
AS $$
    SELECT head || int8send(leaf_index) || uuid_send(stream_id) || int8send(version) || previous_hash
        || int8send(recorded_us) || tail
$$;
