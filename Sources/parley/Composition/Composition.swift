internal import EventSourcing
internal import EventStorePostgres
internal import Logging
internal import ParleyService
internal import Postgres

/// The one place where the parts are put together: what a command or `serve` works with, made from the configuration.
struct Composition: Sendable {
    let settings: Settings
    let logger: Logger
    let store: PostgresEventStore
    /// Reads lists and disclosures.
    let readPool: PostgresPool
    let keys: PersonKeyStore
    let lease: LedgerLease
    /// The profiles and calendars of this installation.
    let rulebook: Rulebook
    let service: NegotiationService
    let apiKeys: APIKeyStore

    /// Reads the profiles and makes everything; nothing is started and no connection is opened.
    ///
    /// - Throws: ``SettingFault``; `PostgresConfigurationError`; ``CommandFailure`` for a profile that is refused.
    init(_ settings: Settings, limits: EventStoreLimits = .default) async throws {
        self.settings = settings
        logger = Logger(label: "parley")
        let session = try Self.database(settings, role: PostgresEventStore.serviceRole)
        store = PostgresEventStore(configuration: session, limits: limits, logger: logger)
        readPool = PostgresPool(
            configuration: session, limits: PostgresPoolLimits(connections: 4, queue: 1_024, deadline: .seconds(10)),
            name: "service", logger: logger)
        keys = PersonKeyStore(directory: try settings.text(.keyDirectory))
        lease = LedgerLease(configuration: session, logger: logger)
        rulebook = try await Self.rulebook(settings)
        service = NegotiationService(
            store: store, readPool: readPool, keys: keys, rulebook: rulebook, clock: SystemServiceClock(), lease: lease,
            logger: logger)
        apiKeys = APIKeyStore(pool: readPool, keys: keys, clock: SystemServiceClock())
    }

    /// The database of the configuration, its sessions acting as a role; `nil` stays the login itself.
    ///
    /// - Throws: ``SettingFault``; `PostgresConfigurationError`.
    static func database(_ settings: Settings, role: String?) throws -> PostgresConfiguration {
        var configuration = try PostgresConfiguration(url: settings.text(.databaseURL))
        configuration.applicationName = configuration.applicationName ?? "parley"
        if let role { configuration.settings.append(("role", role)) }
        return configuration
    }

    /// What migrates the database; acts as the login itself.
    ///
    /// - Throws: ``SettingFault``; `PostgresConfigurationError`.
    static func migrator(_ settings: Settings) throws -> SchemaMigrator {
        SchemaMigrator(
            directory: try schemaDirectory(settings), configuration: try database(settings, role: nil),
            logger: Logger(label: "parley.migrate"))
    }

    /// The folder with the SQL files.
    ///
    /// - Throws: ``SettingFault``.
    static func schemaDirectory(_ settings: Settings) throws -> String {
        let folder = try settings.text(.schemaDirectory)
        guard SchemaFolder.isSchema(folder) else {
            throw SettingFault.invalid(
                .schemaDirectory, value: folder,
                expected: "a folder that holds migrations, functions, privileges and projections")
        }
        return folder
    }

    /// The folder with the tables of the read models.
    ///
    /// - Throws: ``SettingFault``.
    static func projectionDirectory(_ settings: Settings) throws -> String {
        try schemaDirectory(settings) + "/projections"
    }
    /// The folder with the views of the contract.
    ///
    /// - Throws: ``SettingFault``.
    static func contractDirectory(_ settings: Settings) throws -> String {
        try schemaDirectory(settings) + "/contract"
    }
}
