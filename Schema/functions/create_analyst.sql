-- Purpose: makes a login for an analyst, or sets the limits of one anew; called by an administrator in psql.
-- Invariant: the login is a member of parley_analyst alone and gets no password here.
--
-- It runs with the rights of its caller, who may create roles. Settings stand on the login itself: those of a role that
-- one is a member of are not applied at login nor by SET ROLE. They bind careless queries only, as whoever is logged in
-- may change them for a session; what can be read or written is decided by rights. The connection limit is kept.

CREATE OR REPLACE FUNCTION parley.create_analyst(p_login text, p_connections int4 DEFAULT 4) RETURNS text
LANGUAGE plpgsql
SECURITY INVOKER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_setting text;
    v_other text;
BEGIN
    IF p_login !~ '^[a-z][a-z0-9_]{0,62}$' OR p_login ~ '^(pg|parley)_' THEN
        RAISE EXCEPTION 'a login is named by small letters, digits and _, and not pg_… or parley_…: %', p_login
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF p_connections NOT BETWEEN 1 AND 100 THEN
        RAISE EXCEPTION 'from 1 to 100 connections, not %', p_connections USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF EXISTS (SELECT FROM pg_roles AS r WHERE r.rolname = p_login) THEN
        SELECT coalesce(max(g.rolname), CASE WHEN r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication
                                                  OR r.rolbypassrls THEN 'an attribute' END)
        INTO v_other
        FROM pg_roles AS r
        LEFT JOIN pg_auth_members AS m ON m.member = r.oid
        LEFT JOIN pg_roles AS g ON g.oid = m.roleid AND g.rolname <> 'parley_analyst'
        WHERE r.rolname = p_login
        GROUP BY r.oid, r.rolsuper, r.rolcreaterole, r.rolcreatedb, r.rolreplication, r.rolbypassrls;
        IF v_other IS NOT NULL THEN
            RAISE EXCEPTION 'login % has more rights than an analyst: %', p_login, v_other
                USING ERRCODE = 'invalid_role_specification', HINT = 'Give analysts logins of their own.';
        END IF;
    ELSE
        EXECUTE format(
            'CREATE ROLE %I LOGIN INHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', p_login);
    END IF;
    EXECUTE format('GRANT parley_analyst TO %I', p_login);
    EXECUTE format('ALTER ROLE %I CONNECTION LIMIT %s', p_login, p_connections);
    FOREACH v_setting IN ARRAY ARRAY[
        'default_transaction_read_only = on', 'statement_timeout = ''5min''', 'lock_timeout = ''5s''',
        'idle_in_transaction_session_timeout = ''1min''', 'search_path = parley_v1']
    LOOP
        EXECUTE format('ALTER ROLE %I IN DATABASE %I SET %s', p_login, current_database(), v_setting);
    END LOOP;
    RETURN format('%s may read parley_v1 of %s; now give it a password: \password %1$s', p_login, current_database());
END
$$;
