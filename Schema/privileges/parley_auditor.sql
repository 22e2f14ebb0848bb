-- Purpose: rights of parley_auditor, who checks the log with tools of their own.
-- Invariant: reads the log whole, writes nothing, never sees personal content.

GRANT USAGE ON SCHEMA parley, log TO parley_auditor;
GRANT SELECT ON parley.migrations, log.ledgers, log.batches, log.events TO parley_auditor;
