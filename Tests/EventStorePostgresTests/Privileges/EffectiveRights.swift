import Postgres

/// Rights as the server would decide, memberships and PUBLIC included, in every schema of Parley.
enum EffectiveRights {
    static let schemas = [
        "access", "log", "parley", "parley_v1", "personal", "projection", "projection_check", "projection_next",
        "projection_old", "proof", "reference",
    ]

    /// `SELECT log.events` and the like, also where the right is on a column only.
    static func onTables(of role: String, in database: PostgresConfiguration) async throws -> Set<String> {
        try await texts(
            """
            SELECT p.privilege || ' ' || n.nspname || '.' || c.relname
            FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
            CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
                AS p(privilege)
            WHERE n.nspname = ANY ($2) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
              AND (has_table_privilege($1, c.oid, p.privilege)
                   OR p.privilege NOT IN ('DELETE', 'TRUNCATE', 'TRIGGER')
                      AND has_any_column_privilege($1, c.oid, p.privilege))
            """, role, in: database)
    }

    /// `USAGE log` and the like. That everybody may look into the schema `public` is the server's and not counted.
    static func onSchemas(of role: String, in database: PostgresConfiguration) async throws -> Set<String> {
        try await texts(
            """
            SELECT p.privilege || ' ' || n.nspname FROM pg_namespace AS n
            CROSS JOIN unnest(ARRAY['USAGE', 'CREATE']) AS p(privilege)
            WHERE (n.nspname = ANY ($2) OR n.nspname = 'public' AND p.privilege = 'CREATE')
              AND has_schema_privilege($1, n.oid, p.privilege)
            """, role, in: database)
    }

    /// Of CONNECT, CREATE and TEMPORARY.
    static func onDatabase(of role: String, in database: PostgresConfiguration) async throws -> Set<String> {
        try await texts(
            """
            SELECT p.privilege FROM unnest(ARRAY['CONNECT', 'CREATE', 'TEMPORARY']) AS p(privilege)
            WHERE cardinality($2) > 0 AND has_database_privilege($1, current_database(), p.privilege)
            """, role, in: database)
    }

    /// Every single grant there is on the database, its schemas, tables, columns, functions and defaults, with its grantor.
    static func allGrants(in database: PostgresConfiguration) async throws -> Set<String> {
        try await texts(
            """
            SELECT concat_ws(' ', g.thing, a.grantor::regrole, a.grantee::regrole, a.privilege_type, a.is_grantable)
            FROM (
                SELECT 'database' AS thing, d.datacl AS acl FROM pg_database AS d WHERE d.datname = current_database()
                UNION ALL SELECT n.nspname, n.nspacl FROM pg_namespace AS n WHERE n.nspname = ANY ($2 || $1)
                UNION ALL SELECT c.oid::regclass::text, c.relacl FROM pg_class AS c WHERE c.relnamespace::regnamespace::text = ANY ($2)
                UNION ALL SELECT concat(t.attrelid::regclass, '.', t.attname), t.attacl FROM pg_attribute AS t
                UNION ALL SELECT p.oid::regprocedure::text, p.proacl FROM pg_proc AS p
                    WHERE p.pronamespace::regnamespace::text = ANY ($2)
                UNION ALL SELECT concat('default ', f.defaclrole::regrole, f.defaclobjtype), f.defaclacl FROM pg_default_acl AS f
            ) AS g CROSS JOIN LATERAL aclexplode(g.acl) AS a
            """, "public", in: database)
    }

    private static func texts(
        _ statement: Statement, _ role: String, in database: PostgresConfiguration
    ) async throws -> Set<String> {
        try await TestDatabase.withConnection(database) { connection in
            let rows = try connection.execute(statement, [.text(role), .textArray(schemas)])
            return try Set(rows.map { row in try row.text(0) })
        }
    }
}
