-- Purpose: what parley_eraser may delete besides personal content: where a person takes part, and their API keys.
-- Invariant: it reads and deletes; it neither adds nor changes a row, and the log is out of its reach.

GRANT USAGE ON SCHEMA access TO parley_eraser;
GRANT SELECT, DELETE ON access.participations, access.api_keys TO parley_eraser;
