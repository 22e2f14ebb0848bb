-- Purpose: the database names no account: what an API key opens is sealed under the key of its owner, outside of it.
-- Invariant: a row has either a name in the clear, of an earlier version, or a pseudonym with the sealed name.
--
-- Clear names are sealed at the next start of the service. Copies of them in the write-ahead log and in backups made before
-- that are gone when those are.

ALTER TABLE access.api_keys ALTER COLUMN principal DROP NOT NULL;
ALTER TABLE access.api_keys ADD COLUMN subject uuid;
ALTER TABLE access.api_keys ADD COLUMN sealed_principal bytea;
ALTER TABLE access.api_keys ADD CONSTRAINT api_keys_one_name CHECK (
    (principal IS NULL) = (subject IS NOT NULL) AND (subject IS NULL) = (sealed_principal IS NULL));

CREATE INDEX api_keys_subject_idx ON access.api_keys (subject);

COMMENT ON COLUMN access.api_keys.principal IS 'Name of the account as an earlier version stored it; null once it is sealed.';
COMMENT ON COLUMN access.api_keys.subject IS 'Pseudonym of the account, made from its owner''s key, which lies outside the database.';
COMMENT ON COLUMN access.api_keys.sealed_principal IS 'Name of the account, AES-256-GCM under a key made from its owner''s key.';
