import EventStorePostgres
import Postgres
import Testing

/// What each role may do, read from the catalogue after all migrations: the effective rights, memberships included.
@Suite(.timeLimit(.minutes(3))) struct PrivilegeTests {
    private static let log = ["log.batches", "log.events", "log.ledgers"]
    private static let proof = ["proof.nodes", "proof.checkpoints", "proof.cosignatures", "proof.final_checkpoints"]
    private static let reading = Set(log.map { "SELECT \($0)" } + ["SELECT parley.migrations"])
    private static let readingProofs = reading.union(proof.map { "SELECT \($0)" })

    static let tableRights: [(role: String, rights: Set<String>)] = [
        ("parley_service", readingProofs.union(["SELECT personal.disclosures"])),
        ("parley_projector", reading),
        ("parley_notary", readingProofs.union(proof.map { "INSERT \($0)" })),
        ("parley_auditor", readingProofs),
        ("parley_eraser", ["SELECT personal.disclosures", "DELETE personal.disclosures"]),
        ("parley_analyst", []),
        ("public", []),
    ]

    @Test(arguments: tableRights)
    func `has exactly these rights on tables`(_ role: String, _ rights: Set<String>) async throws {
        let found = try await TestDatabase.withConnection(try await TestDatabase.superuser()) { connection in
            let rows = try connection.execute(
                """
                SELECT p.privilege || ' ' || n.nspname || '.' || c.relname
                FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
                    AS p(privilege)
                WHERE n.nspname IN ('log', 'personal', 'proof', 'parley') AND c.relkind IN ('r', 'p', 'v', 'm')
                  AND (n.nspname <> 'parley' OR c.relname = 'migrations')
                  AND (has_table_privilege($1, c.oid, p.privilege)
                       OR p.privilege NOT IN ('DELETE', 'TRUNCATE', 'TRIGGER')
                          AND has_any_column_privilege($1, c.oid, p.privilege))
                """, [.text(role)])
            return try Set(rows.map { row in try row.text(0) })
        }
        #expect(found == rights)
    }

    @Test func `lets only the named roles call the functions of the log`() async throws {
        let found = try await TestDatabase.withConnection(try await TestDatabase.superuser()) { connection in
            let rows = try connection.execute(
                """
                SELECT r.name || ' ' || p.proname FROM pg_proc AS p
                JOIN pg_namespace AS n ON n.oid = p.pronamespace
                CROSS JOIN unnest(ARRAY['public', 'parley_service', 'parley_projector', 'parley_notary',
                                        'parley_auditor', 'parley_eraser', 'parley_analyst']) AS r(name)
                WHERE n.nspname IN ('log', 'personal', 'proof') AND has_function_privilege(r.name, p.oid, 'EXECUTE')
                """)
            return try Set(rows.map { row in try row.text(0) })
        }
        #expect(
            found == ["parley_service append_batch", "parley_service create_ledger", "parley_service now_us"])
    }

    @Test func `owns everything by a role that cannot log in`() async throws {
        let owners = try await TestDatabase.withConnection(try await TestDatabase.superuser()) { connection in
            let rows = try connection.execute(
                """
                SELECT DISTINCT r.rolname || ' ' || r.rolcanlogin FROM pg_roles AS r
                WHERE r.oid IN (SELECT c.relowner FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                                WHERE n.nspname IN ('log', 'personal', 'proof'))
                   OR r.oid IN (SELECT p.proowner FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
                                WHERE n.nspname IN ('log', 'personal', 'proof'))
                """)
            return try rows.map { row in try row.text(0) }
        }
        #expect(owners == ["parley_owner false"])
    }

    @Test func `runs definer functions with a pinned search path`() async throws {
        let unpinned = try await TestDatabase.withConnection(try await TestDatabase.superuser()) { connection in
            try connection.execute(
                """
                SELECT count(*) FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
                WHERE n.nspname = 'log' AND p.prosecdef
                  AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (p.proconfig), false)
                """)[0].int(0)
        }
        #expect(unpinned == 0)
    }
}
