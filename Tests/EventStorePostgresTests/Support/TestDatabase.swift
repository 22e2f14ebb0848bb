import EventSourcing
import EventStorePostgres
import Logging
import Postgres
import Synchronization
import Testing

/// The databases of this test process: one that most suites share, by ledgers of their own, and fresh ones on demand.
actor TestDatabase {
    static let shared = TestDatabase()

    private static let nextLedger = Atomic<Int32>(0)
    private static let nextDatabase = Atomic<Int32>(0)
    private var common: Task<PostgresEventStore, any Error>?

    /// The folder `Schema` of the project.
    static let schemaDirectory = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(4).joined(separator: "/") + "/Schema"
    }()

    /// The address of the test cluster, as superuser.
    static func administrator() throws -> PostgresConfiguration {
        let url = try #require(
            Environment.value("PARLEY_TEST_DATABASE_URL"), "no test database: run Scripts/test")
        var configuration = try PostgresConfiguration(url: url)
        configuration.applicationName = "parley test"
        return configuration
    }

    /// The running store on the shared, migrated database.
    func store() async throws -> PostgresEventStore {
        if let common { return try await common.value }
        let task = Task {
            let store = PostgresEventStore(
                configuration: try await TestDatabase.create(named: TestDatabase.commonName),
                logger: Logger(label: "test"))
            store.start()
            return store
        }
        common = task
        return try await task.value
    }

    /// A ledger of its own on the shared database, or on that of another store.
    static func ledger(
        on other: PostgresEventStore? = nil
    ) async throws -> (store: PostgresEventStore, ledger: LedgerID) {
        let store: PostgresEventStore
        if let other { store = other } else { store = try await shared.store() }
        let ledger = LedgerID(nextLedger.wrappingAdd(1, ordering: .relaxed).newValue)
        try await store.createLedger(ledger, name: "test \(ledger)")
        return (store, ledger)
    }

    /// The shared database as superuser.
    static func superuser() async throws -> PostgresConfiguration {
        _ = try await shared.store()
        return try named(commonName)
    }

    /// A new database, migrated unless told otherwise, as superuser.
    static func create(migrated: Bool = true) async throws -> PostgresConfiguration {
        let number = nextDatabase.wrappingAdd(1, ordering: .relaxed).newValue
        return try await create(named: "\(commonName)_\(number)", migrated: migrated)
    }

    private static func create(named name: String, migrated: Bool = true) async throws -> PostgresConfiguration {
        try await run(try administrator(), "CREATE DATABASE \(name)")
        let configuration = try named(name)
        if migrated {
            try await SchemaMigrator(directory: schemaDirectory, configuration: configuration).migrate()
        }
        return configuration
    }

    /// Runs statements of the simple protocol on a connection of their own.
    static func run(_ configuration: PostgresConfiguration, _ script: String) async throws {
        try await withConnection(configuration) { try $0.script(script) }
    }

    static func withConnection<Value: Sendable>(
        _ configuration: PostgresConfiguration, _ body: @Sendable @escaping (PostgresConnection) throws -> Value
    ) async throws -> Value {
        let pool = PostgresPool(
            configuration: configuration, limits: PostgresPoolLimits(connections: 1, queue: 1),
            logger: Logger(label: "test"))
        pool.start()
        do {
            let value = try await pool.withConnection(body)
            await pool.shutdown()
            return value
        } catch {
            await pool.shutdown()
            throw error
        }
    }

    private static let commonName = "parley_store_test_\(UInt32.random(in: 0...UInt32.max))"

    private static func named(_ name: String) throws -> PostgresConfiguration {
        var configuration = try administrator()
        configuration.database = name
        return configuration
    }
}
