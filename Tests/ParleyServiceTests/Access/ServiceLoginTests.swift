import Foundation
import Postgres
import Testing

@testable import ParleyService

/// The login that `parley serve` uses, a member of parley_service and parley_projector, with every read model in place: what
/// someone has who can make the service execute statements of their own.
@Suite(.timeLimit(.minutes(3))) struct ServiceLoginTests {
    private static let attempts = [
        "SET ROLE parley_owner", "SET ROLE parley_migrator", "SET ROLE parley_eraser", "SET ROLE parley_notary",
        "SET session_replication_role = replica",
        "ALTER TABLE log.events DISABLE TRIGGER append_only", "DROP TRIGGER append_only ON log.events",
        "ALTER TABLE log.events DROP CONSTRAINT events_columns_match_leaf", "DROP TABLE log.events",
        "CREATE OR REPLACE FUNCTION log.now_us() RETURNS int8 LANGUAGE sql AS 'SELECT 0::int8'",
        "ALTER FUNCTION log.refuse_change() RENAME TO refuse", "CREATE TABLE log.mine (n int4)",
        "CREATE TABLE public.mine (n int4)", "CREATE TEMPORARY TABLE mine (n int4)", "CREATE SCHEMA mine",
        "UPDATE log.events SET payload = ''", "DELETE FROM log.events", "TRUNCATE log.events",
        "DELETE FROM personal.disclosures", "UPDATE personal.disclosures SET ciphertext = ''",
        "INSERT INTO proof.nodes (ledger_id, level, node_index, hash) VALUES (1, 1, 0, sha256(''))",
        "DELETE FROM access.api_keys", "TRUNCATE projection.checkpoints", "DELETE FROM parley.migrations",
        "SELECT log.refusals(1, '{}', '{}', '{}', '{}', '{}', '{}', '{}')",
        "SELECT * FROM pg_catalog.pg_authid", "SELECT pg_catalog.pg_read_file('/etc/passwd')",
        "COPY log.ledgers TO PROGRAM 'cat'", "SELECT pg_catalog.lo_import('/etc/passwd')",
    ]

    @Test func `writes nothing but read models, API keys and participations`() async throws {
        let found = try await withLogin { connection, _ in
            let rows = try connection.execute(
                """
                SELECT p.privilege || ' ' || n.nspname || CASE WHEN n.nspname = 'projection' THEN '' ELSE '.' || c.relname END
                FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                CROSS JOIN unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p(privilege)
                WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                  AND has_table_privilege(c.oid, p.privilege)
                """)
            return try Set(rows.map { row in try row.text(0) })
        }
        let expected: Set = [
            "INSERT access.api_keys", "UPDATE access.api_keys", "INSERT access.participations",
            "INSERT access.auditor_reads", "INSERT projection", "UPDATE projection", "DELETE projection",
        ]
        #expect(found == expected)
    }

    @Test func `is refused every way to more`() async throws {
        let allowed = try await withLogin { connection, _ in
            try Self.attempts.filter { attempt in
                do {
                    try connection.execute(Statement(unchecked: attempt, .unprepared))
                    return true
                } catch let error as PostgresError where error.sqlState == SQLState.insufficientPrivilege {
                    return false
                }
            }
        }
        #expect(allowed == [])
    }

    /// A GRANT without the right to it is no error in PostgreSQL: it only warns.
    @Test func `gives itself nothing by GRANT`() async throws {
        let may = try await withLogin { connection, login in
            for grant in ["GRANT UPDATE ON log.events TO \(login)", "GRANT parley_owner TO \(login)"] {
                do {
                    try connection.execute(Statement(unchecked: grant, .unprepared))
                } catch let error as PostgresError where error.sqlState == SQLState.insufficientPrivilege {
                    continue
                }
            }
            return try connection.execute(
                """
                SELECT has_table_privilege('log.events', 'UPDATE')
                       OR pg_has_role(current_user, 'parley_owner', 'MEMBER')
                """)[0].bool(0)
        }
        #expect(!may)
    }

    /// Runs a body on a connection that is the login's, in the database of the process.
    private func withLogin<Value: Sendable>(
        _ body: @Sendable @escaping (PostgresConnection, String) throws -> Value
    ) async throws -> Value {
        let database = try await TestDatabase.connect()
        let login = "parley_login_\(UInt64.random(in: .min ... .max))"
        let connection = try PostgresConnection(database.configuration, logger: TestWorld.logger)
        defer { connection.close() }
        try connection.script(
            """
            CREATE ROLE \(login) LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
            GRANT parley_service, parley_projector TO \(login);
            SET SESSION AUTHORIZATION \(login);
            """)
        let result = Result { try body(connection, login) }
        try connection.script("RESET SESSION AUTHORIZATION; DROP ROLE \(login)")
        return try result.get()
    }
}
