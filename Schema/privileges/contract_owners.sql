-- Purpose: what the owners of the contract's views may read, beside the read models that grant it in their own files.
-- Invariant: no content of a negotiation, nothing personal, no event; parley_census reads single columns that name nobody.

-- Everything but what is granted below, and what read models grant in their own files.
REVOKE ALL ON ALL TABLES IN SCHEMA parley, log, personal, access, proof FROM parley_contract, parley_census;
REVOKE ALL ON SCHEMA parley, log, personal, access, proof FROM parley_contract, parley_census;

GRANT USAGE ON SCHEMA reference, projection TO parley_contract;
GRANT SELECT ON ALL TABLES IN SCHEMA reference TO parley_contract;

-- How far every read model is, and how far the notary signed: positions and times.
GRANT USAGE, CREATE ON SCHEMA parley_v1 TO parley_census;
GRANT USAGE ON SCHEMA reference, projection, log, proof TO parley_census;
GRANT SELECT ON reference.read_models TO parley_census;
GRANT SELECT (ledger_id) ON log.ledgers TO parley_census;
GRANT SELECT (ledger_id, last_position, recorded_at_us) ON log.batches TO parley_census;
GRANT SELECT (ledger_id, projection, version, position, updated_at) ON projection.checkpoints TO parley_census;
GRANT SELECT (ledger_id, projection, version) ON projection.stops TO parley_census;
GRANT SELECT (ledger_id, size, signed_at) ON proof.checkpoints TO parley_census;
