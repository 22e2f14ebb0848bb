internal import Logging
internal import Postgres

/// One session of one's own for a piece of work, ended with it.
enum ProjectionSession {
    /// Runs the work with a pool of one connection.
    static func with<Answer: Sendable>(
        _ configuration: PostgresConfiguration, name: String, deadline: Duration, logger: Logger,
        _ work: (PostgresPool) async throws -> Answer
    ) async throws -> Answer {
        let pool = PostgresPool(
            configuration: configuration,
            limits: PostgresPoolLimits(connections: 1, queue: 16, deadline: deadline), name: name, logger: logger)
        pool.start()
        do {
            let answer = try await work(pool)
            await pool.shutdown()
            return answer
        } catch {
            await pool.shutdown()
            throw error
        }
    }
}
