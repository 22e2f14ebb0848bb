import Postgres
import Testing

@testable import ParleyService

/// What analysts, auditors and the owners of views may really do, read from the catalogue: every table, view, column, function,
/// schema and the database, memberships and PUBLIC included.
@Suite struct ContractPrivilegeTests {
    /// What no owner of a view may read whole, and analysts not at all: what is under embargo, private or about access.
    private static let privateTables: Set<String> = [
        "log.events", "log.batches", "log.ledgers", "personal.disclosures", "access.api_keys", "access.participations",
        "access.auditor_reads", "proof.nodes", "proof.checkpoints", "proof.cosignatures", "proof.final_checkpoints",
        "projection.checkpoints", "projection.negotiation_overview_2", "projection.current_terms_1",
        "projection.deadlines_4", "projection.supervision_cases_1", "projection.open_invitations_1",
        "projection.unanswered_opinions_1", "parley.migrations",
    ]

    private func texts(_ statement: Statement, _ parameters: [PostgresParameter] = []) async throws -> Set<String> {
        Set(try await TestDatabase.connect().pool.query(statement, parameters).map { try $0.text(0) })
    }

    /// `SELECT log.events` and the like over every relation but the server's own; rights on a column count.
    private func relationRights(_ role: String) async throws -> Set<String> {
        try await texts(
            """
            SELECT p.privilege || ' ' || n.nspname || '.' || c.relname
            FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
            CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
                AS p(privilege)
            WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
              AND (has_table_privilege($1, c.oid, p.privilege)
                   OR p.privilege NOT IN ('DELETE', 'TRUNCATE', 'TRIGGER')
                      AND has_any_column_privilege($1, c.oid, p.privilege))
            """, [.text(role)])
    }

    private func schemaRights(_ role: String) async throws -> Set<String> {
        try await texts(
            """
            SELECT p.privilege || ' ' || n.nspname FROM pg_namespace AS n
            CROSS JOIN unnest(ARRAY['USAGE', 'CREATE']) AS p(privilege)
            WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND has_schema_privilege($1, n.oid, p.privilege)
              AND NOT (n.nspname = 'public' AND p.privilege = 'USAGE')
            """, [.text(role)])
    }

    private func functions(_ role: String) async throws -> Set<String> {
        try await texts(
            """
            SELECT p.oid::regprocedure::text FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
            WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND has_function_privilege($1, p.oid, 'EXECUTE')
            """, [.text(role)])
    }

    @Test func `an analyst reads the views of the contract and nothing else`() async throws {
        let views = try await texts("SELECT relname::text FROM pg_class WHERE relnamespace = 'parley_v1'::regnamespace")
        #expect(try await relationRights("parley_analyst") == Set(views.map { "SELECT parley_v1.\($0)" }))
        #expect(try await schemaRights("parley_analyst") == ["USAGE parley_v1"])
        #expect(try await functions("parley_analyst") == [])
    }

    /// Every way by which a role has more than what it was granted by name.
    @Test(arguments: ["parley_analyst", "parley_auditor", "parley_contract", "parley_census"])
    func `makes nothing, is no other role, and cannot log in`(_ role: String) async throws {
        let found = try await texts(
            """
            SELECT p.privilege FROM unnest(ARRAY['CREATE', 'TEMPORARY']) AS p(privilege)
            WHERE has_database_privilege($1, current_database(), p.privilege)
            UNION ALL
            SELECT r.rolname FROM pg_roles AS r WHERE r.rolname <> $1 AND pg_has_role($1, r.oid, 'MEMBER')
            UNION ALL
            SELECT 'attribute' FROM pg_roles AS r WHERE r.rolname = $1 AND (r.rolcanlogin OR r.rolsuper OR r.rolbypassrls
                OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication)
            """, [.text(role)])
        #expect(found == [])
    }

    @Test func `an auditor reads the log and its proofs and nothing else`() async throws {
        let expected: Set<String> = [
            "parley.migrations", "log.ledgers", "log.batches", "log.events", "proof.nodes", "proof.checkpoints",
            "proof.cosignatures", "proof.final_checkpoints",
        ]
        #expect(try await relationRights("parley_auditor") == Set(expected.map { "SELECT \($0)" }))
        #expect(try await schemaRights("parley_auditor") == ["USAGE parley", "USAGE log", "USAGE proof"])
        #expect(try await functions("parley_auditor") == [])
    }

    @Test func `the contract's owner reads publishable tables only, and changes its views alone`() async throws {
        let rights = try await relationRights("parley_contract")
        let views = try await texts(
            """
            SELECT relname::text FROM pg_class
            WHERE relnamespace = 'parley_v1'::regnamespace AND relowner = 'parley_contract'::regrole
            """)
        let others = rights.filter { right in !views.contains { right.hasSuffix(" parley_v1.\($0)") } }
        #expect(
            others.allSatisfy { $0.hasPrefix("SELECT reference.") || $0.hasPrefix("SELECT projection.") }, "\(others)")
        #expect(others.isDisjoint(with: Self.privateTables.map { "SELECT \($0)" }))
        #expect(try await functions("parley_contract") == [])
        #expect(
            try await schemaRights("parley_contract")
                == ["USAGE parley_v1", "CREATE parley_v1", "USAGE reference", "USAGE projection"])
        // Each table of a read model that it reads is granted by name in its own file.
        let tables = Set(ProjectionRegistry.all.map { "SELECT projection.\($0.table)" })
        #expect(others.filter { $0.hasPrefix("SELECT projection.") }.isSubset(of: tables))
    }

    /// Beside what the contract's owner may read anyway.
    private static let censusColumns: Set<String> = [
        "log.ledgers.ledger_id", "log.batches.ledger_id", "log.batches.last_position", "log.batches.recorded_at_us",
        "projection.checkpoints.ledger_id", "projection.checkpoints.projection", "projection.checkpoints.version",
        "projection.checkpoints.position", "projection.checkpoints.updated_at", "proof.checkpoints.ledger_id",
        "proof.checkpoints.size", "proof.checkpoints.signed_at", "projection.negotiation_overview_2.ledger_id",
        "projection.negotiation_overview_2.opened_at", "projection.negotiation_overview_2.status",
        "projection.negotiation_overview_2.jurisdiction", "projection.negotiation_overview_2.is_disclosed",
    ]

    @Test func `the census reads single columns that name nobody`() async throws {
        let columns = try await texts(
            """
            SELECT a.attrelid::regclass || '.' || a.attname FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
            WHERE c.relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'parley_v1')
              AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND has_column_privilege('parley_census', c.oid, a.attnum, 'SELECT')
              AND NOT has_column_privilege('parley_contract', c.oid, a.attnum, 'SELECT')
            """)
        #expect(columns.isSuperset(of: Self.censusColumns))
        // What other counting views read is of read models, and names no negotiation, case, party, person or title.
        let others = columns.subtracting(Self.censusColumns)
        #expect(others.allSatisfy { $0.hasPrefix("projection.") }, "\(others)")
        let naming = others.filter { column in
            ["negotiation_id", "case_id", "party", "title", "seat", "name", "history"].contains { word in
                column.split(separator: ".").last?.contains(word) == true
            }
        }
        #expect(naming == [])
        let hidden = columns.map { $0.split(separator: ".").prefix(2).joined(separator: ".") }
        #expect(
            !hidden.contains("log.events") && !hidden.contains { $0.hasPrefix("personal.") || $0.hasPrefix("access.") })
        #expect(try await functions("parley_census") == [])
    }

    @Test func `no owner of a view reads a private table, and no private table was forgotten`() async throws {
        let database = try await TestDatabase.connect()
        let open = try await database.pool.query(
            """
            SELECT DISTINCT o.owner::text || ' ' || c.oid::regclass::text
            FROM (SELECT DISTINCT v.relowner::regrole AS owner FROM pg_class AS v
                  WHERE v.relnamespace = 'parley_v1'::regnamespace) AS o
            CROSS JOIN pg_class AS c
            WHERE c.oid::regclass::text = ANY ($1) AND has_table_privilege(o.owner, c.oid, 'SELECT')
            """, [.textArray(Self.privateTables.sorted())]
        ).map { try $0.text(0) }
        #expect(open == [])
        let existing = try await texts(
            """
            SELECT c.oid::regclass::text FROM pg_class AS c
            WHERE c.relnamespace::regnamespace::text IN ('log', 'personal', 'access', 'proof', 'parley')
              AND c.relkind IN ('r', 'p')
            """)
        #expect(existing.isSubset(of: Self.privateTables))
        #expect(
            try await texts(
                "SELECT to_regclass(t)::text FROM unnest($1::text[]) AS t WHERE to_regclass(t) IS NOT NULL",
                [.textArray(Self.privateTables.sorted())]) == Self.privateTables)
    }
}
