import Postgres
import Testing

@testable import ParleyService

/// A login as the operator makes it: its limits hold from the first statement, and whatever it tries ends at its rights.
@Suite(.serialized) struct AnalystLoginTests {
    @Test func `starts every session with its limits`() async throws {
        try await AnalystLogin.with { login in
            let settings = try login.run { connection in
                try [
                    "default_transaction_read_only", "statement_timeout", "lock_timeout",
                    "idle_in_transaction_session_timeout", "search_path",
                ].map { try connection.execute("SELECT current_setting($1)", [.text($0)])[0].text(0) }
            }
            #expect(settings == ["on", "5min", "5s", "1min", "parley_v1"])
            let rows = try login.run { try $0.execute("SELECT count(*) FROM dim_subject")[0].int(0) }
            #expect(rows == 18)
        }
    }

    @Test func `has no more sessions than it was given`() async throws {
        try await AnalystLogin.with(connections: 2) { login in
            let first = try PostgresConnection(login.session, logger: TestWorld.logger)
            let second = try PostgresConnection(login.session, logger: TestWorld.logger)
            #expect(throws: PostgresError.self) {
                let third = try PostgresConnection(login.session, logger: TestWorld.logger)
                third.close()
            }
            first.close()
            second.close()
        }
    }

    private static let forbidden = [
        "SELECT * FROM log.events", "SELECT payload FROM log.events LIMIT 1", "SELECT * FROM log.batches",
        "SELECT * FROM log.ledgers", "SELECT * FROM personal.disclosures", "SELECT * FROM access.participations",
        "SELECT * FROM access.api_keys", "SELECT * FROM access.auditor_reads", "SELECT * FROM proof.checkpoints",
        "SELECT * FROM projection.negotiation_overview_2", "SELECT * FROM projection.current_terms_1",
        "SELECT * FROM projection.checkpoints", "SELECT * FROM reference.subjects", "SELECT * FROM parley.migrations",
        "COPY log.events TO STDOUT", "TABLE log.events", "SET ROLE parley_contract", "SET ROLE parley_census",
        "SET ROLE parley_service", "SET ROLE parley_owner", "SET SESSION AUTHORIZATION parley_auditor",
        "SELECT log.create_ledger(9, 'mine')", "SELECT log.now_us()", "SELECT parley.create_analyst('friend')",
        "CREATE TEMP TABLE t (a int)", "CREATE TABLE public.t (a int)", "CREATE SCHEMA mine",
        "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE VIEW parley_v1.mine AS SELECT 1 AS a",
        "CREATE TABLE parley_v1.mine (a int)", "CREATE ROLE friend", "CREATE EXTENSION dblink",
        "CREATE OR REPLACE VIEW parley_v1.dim_region AS SELECT 1 AS region_code", "DROP VIEW parley_v1.dim_region",
        "INSERT INTO parley_v1.dim_subject (subject) VALUES ('x')", "DELETE FROM parley_v1.dim_region",
        "UPDATE parley_v1.dim_industry SET title_en = 'x'",
        "COMMENT ON VIEW parley_v1.dim_region IS 'x'", "SELECT pg_read_file('/etc/passwd')",
        "COPY (SELECT 1) TO PROGRAM 'true'", "SELECT pg_ls_dir('.')", "SELECT lo_create(0)", "SELECT lo_creat(-1)",
        "SELECT lo_from_bytea(0, 'x')", "SELECT lo_import('/etc/passwd')", "ALTER SYSTEM SET work_mem = '1GB'",
        "LOCK TABLE log.events", "ANALYZE log.events",
        "SELECT query_to_xml('SELECT * FROM log.events', true, false, '')",
        "SELECT table_to_xml('log.events', true, false, '')", "SELECT schema_to_xml('personal', true, false, '')",
        "SELECT ts_stat('SELECT to_tsvector(name) FROM log.ledgers')",
    ]

    @Test func `reaches nothing beside the contract by any statement`() async throws {
        try await AnalystLogin.with { login in
            var allowed: [String] = []
            for statement in Self.forbidden where try login.refusal(of: statement) == nil { allowed.append(statement) }
            #expect(allowed == [])
            // The same door is open where it should be: the refusals are not those of a broken login.
            #expect(try login.refusal(of: "SELECT * FROM parley_v1.dim_region") == nil)
            for state in try Self.forbidden.prefix(14).map({ try login.refusal(of: $0) }) {
                #expect(state == SQLState.insufficientPrivilege)
            }
        }
    }

    @Test func `learns nothing from statistics, other sessions or locks on what is private`() async throws {
        try await AnalystLogin.with { login in
            let administrator = try PostgresConnection(login.administrator, logger: TestWorld.logger)
            defer { administrator.close() }
            try administrator.script("ANALYZE; SELECT 'a private remark of the labour side'")
            let found = try login.run { connection in
                try connection.execute(
                    """
                    SELECT (SELECT count(*) FROM pg_stats WHERE schemaname NOT IN ('pg_catalog', 'information_schema')),
                           (SELECT count(*) FROM pg_stats_ext),
                           (SELECT count(*) FROM pg_stat_activity
                            WHERE usename <> current_user AND query LIKE '%private remark of%labour%'),
                           (SELECT count(*) FROM pg_stat_activity WHERE usename <> current_user)
                    """)[0]
            }
            #expect(try found.int(0) == 0)
            #expect(try found.int(1) == 0)
            #expect(try found.int(2) == 0)
            #expect(try found.int(3) > 0)
            let rights = try login.run { connection in
                try connection.execute(
                    """
                    SELECT count(*) FROM pg_roles AS r
                    WHERE pg_has_role(r.oid, 'MEMBER') AND r.rolname NOT IN (current_user, 'parley_analyst')
                    """)[0].int(0)
            }
            #expect(rights == 0)
        }
    }

    @Test func `gives a login no second role, and takes none that has more rights`() async throws {
        try await AnalystLogin.with { login in
            let administrator = try PostgresConnection(login.administrator, logger: TestWorld.logger)
            defer { administrator.close() }
            func refused(_ name: String, _ connections: Int32 = 4) throws -> Bool {
                do {
                    try administrator.execute(
                        "SELECT parley.create_analyst($1, $2)", [.text(name), .int4(connections)])
                    return false
                } catch {
                    guard error.code == .server else { throw error }
                    return true
                }
            }
            // Again is allowed, and changes the limit.
            #expect(try !refused(login.name, 3))
            let limit = try administrator.execute(
                "SELECT rolconnlimit FROM pg_roles WHERE rolname = $1", [.text(login.name)])[0].int(0)
            #expect(limit == 3)
            for name in ["parley_mine", "pg_mine", "Upper", "a b", "x;y", "", "parley_service"] {
                #expect(try refused(name), "\(name)")
            }
            #expect(try refused(login.name, 0))
            #expect(try refused(login.name, 101))
            try administrator.script("GRANT parley_service TO \(login.name)")
            #expect(try refused(login.name))
        }
    }
}
