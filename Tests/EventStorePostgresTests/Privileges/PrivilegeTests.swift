import EventStorePostgres
import Postgres
import Testing

/// What each role may do, read from the catalogue after all migrations: the effective rights, memberships included.
@Suite(.timeLimit(.minutes(3))) struct PrivilegeTests {
    private static let log = ["log.batches", "log.events", "log.ledgers"]
    private static let proof = ["proof.checkpoints", "proof.cosignatures", "proof.final_checkpoints", "proof.nodes"]
    private static let reading = rights("SELECT", log + ["parley.migrations"])
    private static let readingProofs = rights("SELECT", proof)

    private static func rights(_ privilege: String, _ tables: [String]) -> Set<String> {
        Set(tables.map { "\(privilege) \($0)" })
    }

    /// Every table that the migrations make, so that one more is noticed.
    static let tableRights: [(role: String, rights: Set<String>)] = [
        (
            "parley_service",
            reading.union(readingProofs).union([
                "SELECT personal.disclosures", "SELECT access.api_keys", "INSERT access.api_keys",
                "UPDATE access.api_keys",
                "SELECT access.participations", "INSERT access.participations", "SELECT projection.checkpoints",
                "SELECT access.auditor_reads", "INSERT access.auditor_reads",
            ])
        ),
        (
            "parley_projector",
            reading.union([
                "SELECT projection.checkpoints", "INSERT projection.checkpoints", "UPDATE projection.checkpoints",
                "SELECT projection.stops", "INSERT projection.stops", "UPDATE projection.stops",
                "DELETE projection.stops",
            ])
        ),
        ("parley_notary", reading.union(readingProofs).union(rights("INSERT", proof))),
        ("parley_auditor", reading.union(readingProofs)),
        (
            "parley_eraser",
            [
                "SELECT personal.disclosures", "DELETE personal.disclosures", "SELECT access.participations",
                "DELETE access.participations", "SELECT access.api_keys", "DELETE access.api_keys",
            ]
        ),
        ("parley_analyst", []),
        (
            "parley_contract",
            rights(
                "SELECT",
                ["holiday_years", "holidays", "industries", "provinces", "read_models", "subjects"].map {
                    "reference.\($0)"
                })
        ),
        // On single columns: those that tell positions and times.
        (
            "parley_census",
            rights(
                "SELECT",
                [
                    "log.batches", "log.ledgers", "projection.checkpoints", "projection.stops", "proof.checkpoints",
                    "reference.read_models",
                ])
        ),
        ("public", []),
    ]

    @Test(arguments: tableRights)
    func `has exactly these rights on tables`(_ role: String, _ rights: Set<String>) async throws {
        #expect(try await EffectiveRights.onTables(of: role, in: try await TestDatabase.superuser()) == rights)
    }

    static let schemaRights: [(role: String, schemas: Set<String>)] = [
        ("parley_service", ["access", "log", "parley", "personal", "projection", "proof"]),
        ("parley_projector", ["log", "parley", "projection"]),
        ("parley_notary", ["log", "parley", "proof"]),
        ("parley_auditor", ["log", "parley", "proof"]),
        ("parley_eraser", ["access", "personal"]),
        ("parley_analyst", []),
        ("public", []),
    ]

    @Test(arguments: schemaRights)
    func `enters exactly these schemas and makes nothing in any`(_ role: String, _ schemas: Set<String>) async throws {
        let found = try await EffectiveRights.onSchemas(of: role, in: try await TestDatabase.superuser())
        #expect(found == Set(schemas.map { "USAGE \($0)" }))
    }

    @Test func `makes nothing but views of the contract in the names of their owners`() async throws {
        let database = try await TestDatabase.superuser()
        #expect(
            try await EffectiveRights.onSchemas(of: "parley_contract", in: database)
                == ["USAGE parley_v1", "CREATE parley_v1", "USAGE projection", "USAGE reference"])
        #expect(
            try await EffectiveRights.onSchemas(of: "parley_census", in: database)
                == [
                    "USAGE parley_v1", "CREATE parley_v1", "USAGE projection", "USAGE reference", "USAGE log",
                    "USAGE proof",
                ])
    }

    @Test(arguments: schemaRights.map(\.role))
    func `connects at most: makes no schema and no temporary table`(_ role: String) async throws {
        let found = try await EffectiveRights.onDatabase(of: role, in: try await TestDatabase.superuser())
        #expect(found == (role == "public" ? [] : ["CONNECT"]))
    }

    /// The migrator changes the schema in the name of the owner; the triggers of the log hold for both.
    @Test func `has an owner and a migrator that may do everything with tables`() async throws {
        let database = try await TestDatabase.superuser()
        let owner = try await EffectiveRights.onTables(of: "parley_owner", in: database)
        #expect(owner == (try await EffectiveRights.onTables(of: "parley_migrator", in: database)))
        #expect(owner.isSuperset(of: Self.rights("TRUNCATE", Self.log + Self.proof)))
    }

    @Test func `lets only the named roles call the functions of the log`() async throws {
        let found = try await TestDatabase.withConnection(try await TestDatabase.superuser()) { connection in
            let rows = try connection.execute(
                """
                SELECT r.name || ' ' || p.proname FROM pg_proc AS p
                JOIN pg_namespace AS n ON n.oid = p.pronamespace
                CROSS JOIN unnest(ARRAY['public', 'parley_service', 'parley_projector', 'parley_notary',
                                        'parley_auditor', 'parley_eraser', 'parley_analyst', 'parley_contract',
                                        'parley_census']) AS r(name)
                WHERE n.nspname IN ('log', 'personal', 'proof', 'access', 'projection', 'parley') AND has_function_privilege(r.name, p.oid, 'EXECUTE')
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
                                WHERE n.nspname = ANY ($1))
                   OR r.oid IN (SELECT p.proowner FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
                                WHERE n.nspname = ANY ($1))
                   OR r.oid IN (SELECT n.nspowner FROM pg_namespace AS n WHERE n.nspname = ANY ($1))
                """, [.textArray(EffectiveRights.schemas)])
            return try rows.map { row in try row.text(0) }
        }
        #expect(Set(owners) == ["parley_owner false", "parley_contract false"])
    }

    @Test func `runs definer and trigger functions with a pinned search path`() async throws {
        let unpinned = try await TestDatabase.withConnection(try await TestDatabase.superuser()) { connection in
            try connection.execute(
                """
                SELECT count(*) FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
                WHERE n.nspname = ANY ($1) AND (p.prosecdef OR p.prorettype = 'trigger'::regtype)
                  AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (p.proconfig), false)
                """, [.textArray(EffectiveRights.schemas)])[0].int(0)
        }
        #expect(unpinned == 0)
    }

    @Test func `has no foreign key that deletes or changes rows, no rule and no other trigger`() async throws {
        let found = try await TestDatabase.withConnection(try await TestDatabase.superuser()) { connection in
            let rows = try connection.execute(
                """
                SELECT 'key ' || c.conname FROM pg_constraint AS c JOIN pg_namespace AS n ON n.oid = c.connamespace
                WHERE c.contype = 'f' AND n.nspname = ANY ($1) AND (c.confdeltype <> 'a' OR c.confupdtype <> 'a')
                UNION ALL
                SELECT 'rule ' || r.rulename FROM pg_rules AS r WHERE r.schemaname IN ('log', 'personal', 'proof')
                UNION ALL
                SELECT 'trigger ' || t.tgname FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
                JOIN pg_namespace AS n ON n.oid = c.relnamespace
                WHERE n.nspname IN ('log', 'personal', 'proof') AND t.tgname <> 'append_only'
                """, [.textArray(EffectiveRights.schemas)])
            return try rows.map { row in try row.text(0) }
        }
        #expect(found == [])
    }

    @Test func `stops TRUNCATE on every table of log and proof by a trigger that is always enabled`() async throws {
        let open = try await TestDatabase.withConnection(try await TestDatabase.superuser()) { connection in
            // tgtype: 32 is TRUNCATE, 16 UPDATE, 8 DELETE, 2 BEFORE, 1 for each row.
            let rows = try connection.execute(
                """
                SELECT c.oid::regclass::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                WHERE n.nspname IN ('log', 'proof') AND c.relkind IN ('r', 'p') AND NOT EXISTS (
                    SELECT FROM pg_trigger AS t
                    WHERE t.tgrelid = c.oid AND t.tgenabled = 'A' AND t.tgtype & 59 = 58 AND t.tgqual IS NULL)
                """)
            return try rows.map { row in try row.text(0) }
        }
        #expect(open == [])
    }

    @Test func `lets nobody but the migrator become the owner`() async throws {
        let found = try await TestDatabase.withConnection(try await TestDatabase.superuser()) { connection in
            let rows = try connection.execute(
                """
                SELECT r.rolname FROM pg_roles AS r
                WHERE r.rolname = ANY ($1) AND pg_has_role(r.oid, 'parley_owner', 'MEMBER')
                """, [.textArray(Self.tableRights.map(\.role) + ["parley_migrator"])])
            return try rows.map { row in try row.text(0) }
        }
        #expect(found == ["parley_migrator"])
    }
}
