-- Purpose: takes back what no role may have, however it came to have it. Runs before the grants.
-- Invariant: nobody but the owner writes to the log; PUBLIC neither connects nor makes temporary or other objects.
--
-- Only rights that no file of this folder grants: so applying it again takes nothing from a service at work.

DO $$
DECLARE
    c_roles CONSTANT text := 'parley_migrator, parley_service, parley_projector, parley_notary, parley_eraser, '
        'parley_analyst, parley_auditor, parley_contract, parley_census';
BEGIN
    EXECUTE 'REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON ALL TABLES IN SCHEMA parley, log FROM '
        || c_roles;
    EXECUTE 'REVOKE INSERT, UPDATE, TRUNCATE, REFERENCES, TRIGGER ON personal.disclosures FROM ' || c_roles;
    REVOKE DELETE ON personal.disclosures FROM
        parley_migrator, parley_service, parley_projector, parley_notary, parley_analyst, parley_auditor, parley_contract,
        parley_census;
    REVOKE SELECT ON personal.disclosures FROM
        parley_migrator, parley_projector, parley_notary, parley_analyst, parley_auditor, parley_contract, parley_census;
    EXECUTE 'REVOKE UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON ALL TABLES IN SCHEMA proof FROM ' || c_roles;
    EXECUTE 'REVOKE CREATE ON SCHEMA parley, log, personal, proof, access, projection, projection_next, '
        'projection_old, projection_check FROM ' || c_roles;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO parley_owner, ', current_database()) || c_roles;
    IF to_regnamespace('public') IS NOT NULL THEN
        REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    END IF;
    -- Large objects are the one place where PostgreSQL lets everybody write. Only a superuser can close it.
    IF (SELECT r.rolsuper FROM pg_catalog.pg_roles AS r WHERE r.rolname = session_user) THEN
        REVOKE EXECUTE ON FUNCTION pg_catalog.lo_creat(int4), pg_catalog.lo_create(oid),
            pg_catalog.lo_from_bytea(oid, bytea) FROM PUBLIC;
    END IF;
END
$$;
