-- Purpose: rights on what the notary publishes.
-- Invariant: the notary alone writes it, by INSERT only; analysts do not reach it.

REVOKE ALL ON SCHEMA proof FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA proof FROM PUBLIC;
GRANT USAGE ON SCHEMA proof TO parley_notary, parley_service, parley_auditor;
GRANT SELECT ON ALL TABLES IN SCHEMA proof TO parley_notary, parley_service, parley_auditor;
GRANT INSERT ON ALL TABLES IN SCHEMA proof TO parley_notary;
REVOKE ALL ON ALL TABLES IN SCHEMA proof FROM parley_analyst;
REVOKE ALL ON SCHEMA proof FROM parley_analyst;
