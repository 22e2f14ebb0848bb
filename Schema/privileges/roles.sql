-- Purpose: the roles of the cluster. Run before the migrations, so that they can own what they create.
-- Invariant: fixed names, none can log in; login users become one of them with SET ROLE.
--
-- Roles belong to the whole cluster: another database may create them at the same moment, hence the inner handlers.

DO $$
DECLARE
    c_roles CONSTANT text[] := ARRAY[
        'parley_owner', 'parley_migrator', 'parley_service', 'parley_projector', 'parley_notary', 'parley_eraser',
        'parley_analyst', 'parley_auditor', 'parley_contract', 'parley_census'];
    v_role text;
BEGIN
    FOREACH v_role IN ARRAY c_roles LOOP
        CONTINUE WHEN EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = v_role);
        BEGIN
            EXECUTE format(
                'CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', v_role);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;  -- another migration was faster
        END;
    END LOOP;
    -- Whoever migrates creates everything in the name of the owner, and may serve as any of the roles.
    FOREACH v_role IN ARRAY c_roles LOOP
        CONTINUE WHEN pg_has_role(session_user, v_role, 'MEMBER');
        BEGIN
            EXECUTE format('GRANT %I TO %I', v_role, session_user);
        EXCEPTION WHEN unique_violation THEN
            NULL;
        END;
    END LOOP;
    IF NOT pg_has_role('parley_migrator', 'parley_owner', 'MEMBER') THEN
        BEGIN
            GRANT parley_owner TO parley_migrator;
        EXCEPTION WHEN unique_violation THEN
            NULL;
        END;
    END IF;
    -- The owner makes the contract's schema and views in the names of the two poor roles that own them.
    FOREACH v_role IN ARRAY ARRAY['parley_contract', 'parley_census'] LOOP
        CONTINUE WHEN pg_has_role('parley_owner', v_role, 'MEMBER');
        BEGIN
            EXECUTE format('GRANT %I TO parley_owner', v_role);
        EXCEPTION WHEN unique_violation THEN
            NULL;
        END;
    END LOOP;
    IF NOT has_database_privilege('parley_owner', current_database(), 'CREATE') THEN
        EXECUTE format('GRANT CREATE ON DATABASE %I TO parley_owner', current_database());
    END IF;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'user % may not set up the roles of Parley: %', session_user, SQLERRM
        USING ERRCODE = 'PY005',
              HINT = format(
                  'ALTER ROLE %1$I CREATEROLE and make it the owner of database %2$I, or migrate as a superuser.',
                  session_user, current_database());
END
$$;
