import EventSourcing
import EventStorePostgres
import Logging
import Postgres

/// A database of one test, whose log takes its time from a clock that the test moves: only then is "what was recorded by
/// day 42" a question that can be asked.
extension TestDatabase {
    /// A new database whose log records at an instant until it is moved.
    static func withLogClock(at instant: Timestamp) async throws -> TestDatabase {
        let configuration = try await makeDatabase()
        try run(
            """
            CREATE TABLE log.moved_clock (us int8 NOT NULL);
            INSERT INTO log.moved_clock VALUES (\(instant.microseconds));
            GRANT SELECT ON log.moved_clock TO PUBLIC;
            CREATE OR REPLACE FUNCTION log.now_us() RETURNS int8 LANGUAGE sql VOLATILE SECURITY DEFINER
            AS 'SELECT us FROM log.moved_clock';
            """, on: configuration)
        return try open(configuration, reads: 1_024)
    }

    /// Moves the clock of the log on. It never goes back: times of the log rise.
    func moveLogClock(to instant: Timestamp) throws {
        try Self.run("UPDATE log.moved_clock SET us = greatest(us, \(instant.microseconds))", on: configuration)
    }

    /// Gives everything back.
    func close() async throws {
        await store.shutdown()
        await pool.shutdown()
        try Self.drop(configuration)
    }

    private static func run(_ script: String, on configuration: PostgresConfiguration) throws {
        let administration = try PostgresConnection(configuration, logger: Logger(label: "parley.test"))
        defer { administration.close() }
        try administration.script(script)
    }
}
