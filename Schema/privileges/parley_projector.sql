-- Purpose: rights of parley_projector, which follows the log into projections.
-- Invariant: reads events, never personal content.

GRANT USAGE ON SCHEMA parley, log TO parley_projector;
GRANT SELECT ON parley.migrations, log.ledgers, log.batches, log.events TO parley_projector;
