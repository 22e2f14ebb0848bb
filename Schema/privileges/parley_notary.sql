-- Purpose: rights of parley_notary, which re-hashes and signs the log.
-- Invariant: reads the log, writes nothing.

GRANT USAGE ON SCHEMA parley, log TO parley_notary;
GRANT SELECT ON parley.migrations, log.ledgers, log.batches, log.events TO parley_notary;
