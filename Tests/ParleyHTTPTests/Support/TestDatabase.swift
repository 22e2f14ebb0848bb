import EventSourcing
import EventStorePostgres
import Foundation
import Logging
import ParleyService
import Postgres
import Synchronization
import Testing

/// A migrated database of this test process, made at its first use, with a running store and a pool over it.
///
/// Tests share it and stay apart by working in ledgers of their own.
struct TestDatabase: Sendable {
    static let variable = "PARLEY_TEST_DATABASE_URL"

    /// The folder `Schema` of the project.
    static let schemaDirectory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Schema").path(percentEncoded: false)

    let configuration: PostgresConfiguration
    let store: PostgresEventStore
    let pool: PostgresPool
    let exports: ContractExports

    private static var logger: Logger {
        var logger = Logger(label: "parley.test")
        logger.logLevel = .error
        return logger
    }

    private static let shared = Task { try await make() }
    private static let nextLedger = Mutex<Int32>(0)

    /// The database of the process.
    static func connect() async throws -> TestDatabase {
        try await shared.value
    }

    /// A ledger that nobody else uses.
    func newLedger() async throws -> LedgerID {
        let ledger = LedgerID(
            Self.nextLedger.withLock { number in
                number += 1
                return number
            })
        try await store.createLedger(ledger, name: "test \(ledger)")
        return ledger
    }

    /// A new database with everything that a migration makes.
    static func makeDatabase() async throws -> PostgresConfiguration {
        guard let url = ProcessInfo.processInfo.environment[variable] else {
            Issue.record("\(variable) is not set: run Scripts/test")
            throw TestDatabaseMissing()
        }
        var configuration = try PostgresConfiguration(url: url)
        let name = "parley_http_\(UInt64.random(in: .min ... .max))"
        let administration = try PostgresConnection(configuration, logger: logger)
        try administration.script("CREATE DATABASE \(name)")
        administration.close()
        configuration.database = name
        _ = try await SchemaMigrator(directory: schemaDirectory, configuration: configuration, logger: logger).migrate()
        _ = try await ProjectionInstaller.install(
            directory: schemaDirectory + "/projections", configuration: configuration, logger: logger)
        _ = try await ContractInstaller.install(
            directory: schemaDirectory + "/contract",
            holidays: try await HolidayCatalogue.load(schemaDirectory + "/profiles/holidays"),
            configuration: configuration, logger: logger)
        return configuration
    }

    /// Drops a database of ``makeDatabase()``.
    static func drop(_ configuration: PostgresConfiguration) throws {
        guard let url = ProcessInfo.processInfo.environment[variable], let name = configuration.database else { return }
        let administration = try PostgresConnection(PostgresConfiguration(url: url), logger: logger)
        try administration.script("DROP DATABASE \(name) WITH (FORCE)")
        administration.close()
    }

    private static func make() async throws -> TestDatabase {
        // Every test of the process reads through it at one time.
        try open(try await makeDatabase(), reads: 16_384)
    }

    /// A database with a running store and a pool over it.
    ///
    /// - Parameter reads: how many reads wait in turn.
    static func open(_ configuration: PostgresConfiguration, reads: Int) throws -> TestDatabase {
        var limits = EventStoreLimits.default
        limits.queuedReads = reads
        let store = PostgresEventStore(configuration: configuration, limits: limits, logger: logger)
        store.start()
        var session = configuration
        session.settings.append(("role", PostgresEventStore.serviceRole))
        let pool = PostgresPool(
            configuration: session, limits: PostgresPoolLimits(connections: 4, queue: reads), name: "test",
            logger: logger)
        pool.start()
        let exports = ContractExports(configuration: session, clock: SystemServiceClock(), logger: logger)
        exports.start()
        return TestDatabase(configuration: configuration, store: store, pool: pool, exports: exports)
    }
}

/// No database was named.
struct TestDatabaseMissing: Error {}
