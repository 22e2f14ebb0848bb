internal import EventSourcing
internal import EventStorePostgres
internal import Logging
internal import ParleyService
internal import Postgres

extension Composition {
    /// Reads the configuration, runs a command against the running parts, and stops them.
    ///
    /// - Parameter acts: whether the command records acts, so that running services must notice it.
    /// - Throws: what the command throws; ``SettingFault``; `SchemaError` when the database is not migrated.
    static func run<Value: Sendable>(
        _ options: SettingOptions, acts: Bool = false, _ body: @Sendable (Composition) async throws -> Value
    ) async throws -> Value {
        let settings = try await options.settings()
        try LogSetup.install(settings)
        return try await Composition(settings).run(acts: acts, body)
    }

    private func run<Value: Sendable>(
        acts: Bool, _ body: @Sendable (Composition) async throws -> Value
    ) async throws -> Value {
        try await verifySchema()
        store.start()
        readPool.start()
        return try await withThrowingTaskGroup(of: Void.self) { group in
            if acts { group.addTask { try await lease.run() } }
            let result: Result<Value, any Error>
            do {
                result = .success(try await body(self))
            } catch {
                result = .failure(error)
            }
            group.cancelAll()
            try await group.waitForAll()
            await readPool.shutdown()
            await store.shutdown()
            return try result.get()
        }
    }

    /// Refuses a database that does not carry exactly the migrations of this release.
    ///
    /// - Throws: `SchemaError`; `PostgresError`.
    func verifySchema() async throws {
        try await SchemaMigrator(
            directory: try Self.schemaDirectory(settings),
            configuration: try Self.database(settings, role: PostgresEventStore.serviceRole), logger: logger
        ).verify()
    }
}
