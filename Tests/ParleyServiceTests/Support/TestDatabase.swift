import EventSourcing
import EventStorePostgres
import Foundation
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
        let name = "parley_service_\(UInt64.random(in: .min ... .max))"
        let administration = try PostgresConnection(configuration, logger: TestWorld.logger)
        try administration.script("CREATE DATABASE \(name)")
        administration.close()
        configuration.database = name
        _ = try await SchemaMigrator(
            directory: schemaDirectory, configuration: configuration, logger: TestWorld.logger
        ).migrate()
        _ = try await ProjectionInstaller.install(
            directory: schemaDirectory + "/projections", configuration: configuration, logger: TestWorld.logger)
        _ = try await ContractInstaller.install(
            directory: schemaDirectory + "/contract",
            holidays: try await HolidayCatalogue.load(schemaDirectory + "/profiles/holidays"),
            configuration: configuration, logger: TestWorld.logger)
        return configuration
    }

    /// Where databases are made and dropped.
    static func cluster() throws -> PostgresConfiguration {
        guard let url = ProcessInfo.processInfo.environment[variable] else { throw TestDatabaseMissing() }
        return try PostgresConfiguration(url: url)
    }

    /// Drops a database of ``makeDatabase()``.
    static func drop(_ configuration: PostgresConfiguration) throws {
        guard let url = ProcessInfo.processInfo.environment[variable], let name = configuration.database else { return }
        let administration = try PostgresConnection(PostgresConfiguration(url: url), logger: TestWorld.logger)
        try administration.script("DROP DATABASE \(name) WITH (FORCE)")
        administration.close()
    }

    private static func make() async throws -> TestDatabase {
        let configuration = try await makeDatabase()
        // Every test of the process reads through it at one time.
        var limits = EventStoreLimits.default
        limits.queuedReads = 16_384
        let store = PostgresEventStore(configuration: configuration, limits: limits, logger: TestWorld.logger)
        store.start()
        var session = configuration
        session.settings.append(("role", PostgresEventStore.serviceRole))
        let pool = PostgresPool(
            configuration: session, limits: PostgresPoolLimits(connections: 4, queue: 16_384), name: "test",
            logger: TestWorld.logger)
        pool.start()
        return TestDatabase(configuration: configuration, store: store, pool: pool)
    }
}

/// No database was named.
struct TestDatabaseMissing: Error {}
