import Postgres

@testable import ParleyService

/// A login that `parley.create_analyst` made, in a database of its own.
struct AnalystLogin {
    let name: String
    /// The login itself.
    let session: PostgresConfiguration
    /// Whoever made it.
    let administrator: PostgresConfiguration

    /// Runs a test with a login, and drops login and database after it.
    static func with(
        connections: Int = 2, _ body: (AnalystLogin) async throws -> Void
    ) async throws {
        let administrator = try await TestDatabase.makeDatabase()
        let name = "analyst_\(UInt64.random(in: .min ... .max))"
        let connection = try PostgresConnection(administrator, logger: TestWorld.logger)
        defer { connection.close() }
        try connection.execute("SELECT parley.create_analyst($1, $2)", [.text(name), .int4(Int32(connections))])
        try connection.script("ALTER ROLE \(name) PASSWORD '\(name)'")
        var session = administrator
        session.keywords["user"] = name
        session.keywords["password"] = name
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(
                try await body(AnalystLogin(name: name, session: session, administrator: administrator)))
        } catch {
            outcome = .failure(error)
        }
        try TestDatabase.drop(administrator)
        let cluster = try PostgresConnection(TestDatabase.cluster(), logger: TestWorld.logger)
        defer { cluster.close() }
        try cluster.script("DROP ROLE \(name)")
        try outcome.get()
    }

    /// Runs a body on a session of the login.
    func run<Value>(_ body: (PostgresConnection) throws -> Value) throws -> Value {
        let connection = try PostgresConnection(session, logger: TestWorld.logger)
        defer { connection.close() }
        return try body(connection)
    }

    /// The SQLSTATE by which the server refuses a statement; `nil` where it does not.
    func refusal(of statement: String) throws -> String? {
        try run { connection in
            do throws(PostgresError) {
                // Rights decide, not the setting, which whoever is logged in may change.
                try connection.script("SET default_transaction_read_only = off")
                try connection.script(statement)
                return nil
            } catch {
                guard error.code == .server else { throw error }
                return error.sqlState
            }
        }
    }
}
