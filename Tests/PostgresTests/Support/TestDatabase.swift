import Glibc
import Logging

@testable import Postgres

/// The database of the tests, named by `PARLEY_TEST_DATABASE_URL`.
enum TestDatabase {
    /// Fails a test that has no database.
    struct Missing: Error, CustomStringConvertible {
        var description: String { "no database: run Scripts/test" }
    }

    /// A logger that keeps the output of failing tests readable.
    static let logger = Logger(label: "postgres-tests") { _ in SwiftLogNoOpLogHandler() }

    static func configuration() throws -> PostgresConfiguration {
        guard let url = getenv("PARLEY_TEST_DATABASE_URL") else { throw Missing() }
        return try PostgresConfiguration(url: String(cString: url))
    }

    static func connect(_ configuration: PostgresConfiguration? = nil) throws -> PostgresConnection {
        try PostgresConnection(configuration ?? Self.configuration(), logger: logger)
    }

    /// Runs a body with a started pool and shuts it down, whatever the body does.
    static func withPool<R>(
        connections: Int, queue: Int = 2000, configuration: PostgresConfiguration? = nil,
        _ body: (PostgresPool) async throws -> R
    ) async throws -> R {
        let pool = PostgresPool(
            configuration: try configuration ?? Self.configuration(),
            limits: PostgresPoolLimits(
                connections: connections, queue: queue, longestReconnectDelay: .milliseconds(100)),
            name: "test", logger: logger)
        pool.start()
        do {
            let result = try await body(pool)
            await pool.shutdown()
            return result
        } catch {
            await pool.shutdown()
            throw error
        }
    }
}
