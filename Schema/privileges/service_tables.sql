-- Purpose: rights on what the service owns beside the log: API keys, participations, reads, read models, checkpoints.
-- Invariant: analysts reach none of it; the projector writes read models and nothing else.

REVOKE ALL ON SCHEMA access, projection, projection_next, projection_old, projection_check FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA access, projection, projection_next, projection_old, projection_check FROM PUBLIC;

GRANT USAGE ON SCHEMA access, projection TO parley_service;
GRANT SELECT, INSERT, UPDATE ON access.api_keys TO parley_service;
GRANT SELECT, INSERT ON access.participations TO parley_service;
GRANT SELECT, INSERT ON access.auditor_reads TO parley_service;
GRANT SELECT ON projection.checkpoints TO parley_service;

GRANT USAGE ON SCHEMA projection TO parley_projector;
GRANT SELECT, INSERT, UPDATE ON projection.checkpoints TO parley_projector;
GRANT SELECT, INSERT, UPDATE, DELETE ON projection.stops TO parley_projector;

REVOKE ALL ON SCHEMA access, projection, projection_next, projection_old, projection_check FROM parley_analyst;
