-- Purpose: rights of parley_analyst, who queries the contract views.
-- Invariant: no right on the log, on personal content or on the register; views are granted where they are defined.

REVOKE ALL ON ALL TABLES IN SCHEMA parley, log, personal FROM parley_analyst;
REVOKE ALL ON SCHEMA parley, log, personal FROM parley_analyst;
