-- Purpose: rights of parley_eraser, which deletes personal content on a logged order.
-- Invariant: the only role that may delete, and only disclosures; the log itself is out of its reach.

GRANT USAGE ON SCHEMA personal TO parley_eraser;
GRANT SELECT, DELETE ON personal.disclosures TO parley_eraser;
