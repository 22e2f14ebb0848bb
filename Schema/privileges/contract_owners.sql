-- Purpose: what the owners of the contract's views may read, beside the read models that grant it in their own files.
-- Invariant: no content of a negotiation, nothing personal, no event; parley_census reads single columns that name nobody.

GRANT USAGE ON SCHEMA reference, projection TO parley_contract;
GRANT SELECT ON ALL TABLES IN SCHEMA reference TO parley_contract;

GRANT USAGE, CREATE ON SCHEMA parley_v1 TO parley_census;
GRANT USAGE ON SCHEMA projection TO parley_census;
