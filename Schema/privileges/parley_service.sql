-- Purpose: rights of parley_service, which answers requests.
-- Invariant: writes to the log through two functions only; no INSERT, UPDATE, DELETE or TRUNCATE on any table of it.

GRANT USAGE ON SCHEMA parley, log, personal TO parley_service;
GRANT SELECT ON parley.migrations TO parley_service;
GRANT SELECT ON log.ledgers, log.batches, log.events, personal.disclosures TO parley_service;
GRANT EXECUTE ON FUNCTION log.create_ledger TO parley_service;
GRANT EXECUTE ON FUNCTION log.append_batch TO parley_service;
GRANT EXECUTE ON FUNCTION log.now_us TO parley_service;
