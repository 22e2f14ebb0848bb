import EventSourcing
import EventStorePostgres
import Logging
import Postgres
import Testing

@testable import ParleyService

/// A database of one test with read models of its own: rebuilding touches whole tables, so such tests share none.
struct ProjectionWorld: Sendable {
    let configuration: PostgresConfiguration
    let store: PostgresEventStore
    let pool: PostgresPool
    let projector: Projector
    let rebuilder: ProjectionRebuilder

    /// Runs a test in a fresh database and closes everything after it.
    static func with(_ body: (ProjectionWorld) async throws -> Void) async throws {
        let configuration = try await TestDatabase.makeDatabase()
        var limits = EventStoreLimits()
        limits.readConnections = 2
        let store = PostgresEventStore(configuration: configuration, limits: limits, logger: TestWorld.logger)
        store.start()
        let pool = PostgresPool(
            configuration: configuration, limits: PostgresPoolLimits(connections: 3, queue: 1_024), name: "test",
            logger: TestWorld.logger)
        pool.start()
        let world = ProjectionWorld(
            configuration: configuration, store: store, pool: pool,
            projector: Projector(
                store: store, configuration: configuration, rulebook: TestRulebook.shared, logger: TestWorld.logger),
            rebuilder: ProjectionRebuilder(
                configuration: configuration, directory: TestDatabase.schemaDirectory + "/projections",
                rulebook: TestRulebook.shared, logger: TestWorld.logger))
        do {
            try await body(world)
            await world.close()
            try TestDatabase.drop(configuration)
        } catch {
            await world.close()
            throw error
        }
    }

    /// People over a new ledger of this database.
    func newWorld(_ number: Int32, clock: any ServiceClock = SystemServiceClock()) async throws -> TestWorld {
        let ledger = LedgerID(number)
        try await store.createLedger(ledger, name: "ledger \(number)")
        let directory = TestDirectory()
        let service = NegotiationService(
            store: store, readPool: pool, keys: PersonKeyStore(directory: directory.path),
            rulebook: TestRulebook.shared,
            clock: clock, logger: TestWorld.logger)
        return TestWorld(service: service, ledger: ledger, directory: directory, log: store, clock: clock)
    }

    /// The same people at a service that was started anew, or at a second one.
    func restarted(_ world: TestWorld) -> TestWorld {
        let service = NegotiationService(
            store: store, readPool: pool, keys: PersonKeyStore(directory: world.directory.path),
            rulebook: TestRulebook.shared, clock: world.clock, logger: TestWorld.logger)
        return TestWorld(
            service: service, ledger: world.ledger, directory: world.directory, log: store, clock: world.clock)
    }

    /// What records what has become due for a world of this database.
    func sweeper(of world: TestWorld) -> DeadlineSweeper {
        var session = configuration
        session.settings.append(("role", PostgresEventStore.serviceRole))
        return DeadlineSweeper(
            service: world.service, store: store, configuration: session, clock: world.clock, logger: TestWorld.logger)
    }

    /// What a projection holds.
    func checksum(_ name: String) async throws -> ProjectionChecksum {
        let projection = try #require(ProjectionRegistry.projection(named: name))
        let tables = ProjectionTables(projection: projection, schema: ProjectionTables.liveSchema)
        return try await pool.withConnection { try tables.checksum($0) }
    }

    private func close() async {
        await projector.shutdown()
        await store.shutdown()
        await pool.shutdown()
    }
}
