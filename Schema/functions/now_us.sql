-- Purpose: the only clock of the append: microseconds since 1970-01-01 UTC.
-- Invariant: replaced only in test databases, by a function of the same signature.

CREATE OR REPLACE FUNCTION log.now_us() RETURNS int8
LANGUAGE sql
VOLATILE
AS $$ SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::int8 $$;
