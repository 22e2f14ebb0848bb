-- Purpose: what the owner of all objects leaves to everybody: nothing.
-- Invariant: no object of Parley is reachable through PUBLIC; every right stands in a file of this folder by name.

ALTER DEFAULT PRIVILEGES FOR ROLE parley_owner REVOKE ALL ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE parley_owner REVOKE ALL ON TYPES FROM PUBLIC;
REVOKE ALL ON SCHEMA parley, log, personal FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA parley, log, personal FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA parley, log, personal FROM PUBLIC;
