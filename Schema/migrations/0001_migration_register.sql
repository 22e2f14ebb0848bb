-- Purpose: remembers which schema files this database carries.
-- Invariant: one row a migration file, applied in the order of numbers; the hash is that of the file as it was applied.

CREATE SCHEMA parley;

CREATE TABLE parley.migrations (
    number         int4        NOT NULL,
    name           text        NOT NULL,
    content_sha256 bytea       NOT NULL,
    applied_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    applied_by     text        NOT NULL DEFAULT session_user,
    CONSTRAINT migrations_pkey PRIMARY KEY (number),
    CONSTRAINT migrations_number_positive CHECK (number > 0),
    CONSTRAINT migrations_sha256_is_32_bytes CHECK (octet_length(content_sha256) = 32)
);

COMMENT ON TABLE parley.migrations IS
    'One row a migration file that was applied. A file whose bytes no longer have this hash is refused.';
