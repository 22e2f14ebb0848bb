internal import Postgres

/// Reads from the catalogue what roles may really do and whether the log's triggers stand.
enum PrivilegeExamination {
    /// The roles of DESIGN §3.3.
    static let roles = [
        "parley_analyst", "parley_auditor", "parley_census", "parley_contract", "parley_eraser", "parley_migrator",
        "parley_notary", "parley_owner", "parley_projector", "parley_service",
    ]
    private static let migrate = "run parley migrate"

    static func findings(_ connection: PostgresConnection) throws -> [DoctorFinding] {
        [try roles(connection), try writers(connection), try triggers(connection)]
    }

    private static func roles(_ connection: PostgresConnection) throws -> DoctorFinding {
        let rows = try connection.execute(
            "SELECT rolname, rolcanlogin OR rolsuper FROM pg_roles WHERE rolname = ANY ($1)", [.textArray(roles)])
        var tally = RuleTally()
        var found: Set<String> = []
        for row in rows {
            let role = try row.text(0)
            found.insert(role)
            tally.expect(try !row.bool(1), "\(role) can log in or is a superuser")
        }
        for role in roles { tally.expect(found.contains(role), "\(role) does not exist") }
        return tally.finding("roles", good: "\(roles.count) roles, none can log in", cure: migrate)
    }

    /// Nobody but the owner may write to a table of the log; only the eraser may delete personal content, and the notary alone
    /// publishes proofs.
    private static func writers(_ connection: PostgresConnection) throws -> DoctorFinding {
        let rows = try connection.execute(
            """
            SELECT r.rolname, format('%I.%I', n.nspname, c.relname), p.privilege
            FROM pg_class AS c
            JOIN pg_namespace AS n ON n.oid = c.relnamespace
            CROSS JOIN unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) AS p(privilege)
            JOIN pg_roles AS r ON r.rolname = ANY ($1) OR r.rolcanlogin
            WHERE n.nspname IN ('log', 'personal', 'proof') AND c.relkind IN ('r', 'p') AND NOT r.rolsuper
              AND NOT pg_has_role(r.oid, 'parley_owner', 'USAGE')
              AND has_table_privilege(r.oid, c.oid, p.privilege)
              AND NOT (r.rolname = 'parley_eraser' AND n.nspname = 'personal' AND p.privilege = 'DELETE')
              AND NOT (pg_has_role(r.oid, 'parley_notary', 'USAGE') AND n.nspname = 'proof' AND p.privilege = 'INSERT')
            ORDER BY 1, 2, 3
            """, [.textArray(roles)])
        var tally = RuleTally()
        for row in rows {
            try tally.expect(false, "\(row.text(0)) may \(row.text(2)) on \(row.text(1))")
        }
        return tally.finding(
            "privileges", good: "the log is written through its functions only", cure: "revoke it, then \(migrate)")
    }

    private static func triggers(_ connection: PostgresConnection) throws -> DoctorFinding {
        let rows = try connection.execute(
            """
            SELECT format('%I.%I', n.nspname, c.relname), coalesce(t.tgenabled = 'A', false),
                   coalesce(p.prosrc LIKE '%RAISE EXCEPTION%' AND p.prosrc NOT LIKE '%RETURN%', false)
            FROM pg_class AS c
            JOIN pg_namespace AS n ON n.oid = c.relnamespace
            LEFT JOIN pg_trigger AS t ON t.tgrelid = c.oid AND t.tgname = 'append_only'
            LEFT JOIN pg_proc AS p ON p.oid = t.tgfoid
            WHERE n.nspname IN ('log', 'personal', 'proof') AND c.relkind IN ('r', 'p') ORDER BY 1
            """)
        var tally = RuleTally()
        for row in rows {
            try tally.expect(row.bool(1), "\(row.text(0)): the append-only trigger is missing or not ENABLE ALWAYS")
            try tally.expect(row.bool(2), "\(row.text(0)): the append-only trigger does not refuse")
        }
        return tally.finding(
            "append-only triggers", good: "\(rows.count) tables, always enabled",
            cure: "ALTER TABLE … ENABLE ALWAYS TRIGGER append_only, and find out who changed it")
    }
}
