-- Purpose: rights of parley_migrator, who changes the schema and creates ledgers.
-- Invariant: a member of the owner (roles.sql), and the triggers of the log hold for the owner too.

GRANT USAGE ON SCHEMA parley, log TO parley_migrator;
GRANT SELECT ON parley.migrations, log.ledgers TO parley_migrator;
GRANT EXECUTE ON FUNCTION log.create_ledger TO parley_migrator;
