import EventSourcing
import EventStorePostgres
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import ParleyService
import Postgres

@testable import ParleyHTTP

/// A server over a fresh ledger with the people who use it, answering without a socket.
struct TestServer: Sendable {
    let server: ParleyServer
    let service: NegotiationService
    let ledger: LedgerID
    let database: TestDatabase
    let clock: any ServiceClock
    let directory: TestDirectory
    private let keys: APIKeyStore

    /// A server of one test, over the database of the process where none is named.
    static func make(
        clock: any ServiceClock = SystemServiceClock(), over own: TestDatabase? = nil,
        configuration: ServerConfiguration = ServerConfiguration(),
        onListening: @escaping @Sendable (Int?) async -> Void = { _ in },
        monotonicNow: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) async throws -> TestServer {
        let database: TestDatabase
        if let own { database = own } else { database = try await TestDatabase.connect() }
        let ledger = try await database.newLedger()
        let directory = TestDirectory()
        var logger = Logger(label: "parley.test")
        logger.logLevel = .critical
        let people = PersonKeyStore(directory: directory.path)
        let service = NegotiationService(
            store: database.store, readPool: database.pool, keys: people,
            rulebook: try await TestRulebook.shared(), clock: clock, logger: logger)
        let keys = APIKeyStore(pool: database.pool, keys: people, clock: clock)
        let server = try ParleyServer(
            configuration: configuration, service: service, exports: database.exports, keys: keys, clock: clock,
            metrics: PrometheusMetrics(), logger: logger, monotonicNow: monotonicNow, onListening: onListening)
        return TestServer(
            server: server, service: service, ledger: ledger, database: database, clock: clock, directory: directory,
            keys: keys)
    }

    /// A caller with an API key of this server's ledger.
    func caller(_ name: String, _ roles: Role..., ledgers: [LedgerID]? = nil) async throws -> Caller {
        guard let id = PrincipalID(name) else { preconditionFailure("a name of visible ASCII") }
        let made = try await keys.create(principal: id, roles: Set(roles), ledgers: ledgers ?? [ledger])
        return Caller(server: self, name: name, token: made.token, keyID: made.key.id)
    }

    /// Someone without credentials.
    var nobody: Caller { Caller(server: self, name: "", token: nil, keyID: "") }

    /// Revokes a key.
    func revoke(_ caller: Caller) async throws {
        try await keys.revoke(id: caller.keyID)
    }

    /// Records what time has made due, as the service does that leads.
    ///
    /// - Returns: how many acts were recorded.
    func sweep() async throws -> Int {
        try await catchUp()
        return try await LeaderLine.sweeping.lead { try await sweepAlone() }
    }

    private func sweepAlone() async throws -> Int {
        var session = database.configuration
        session.settings.append(("role", PostgresEventStore.serviceRole))
        let sweeper = DeadlineSweeper(
            service: service, store: database.store, configuration: session, clock: clock,
            logger: Logger(label: "parley.test"))
        do {
            let recorded = try await sweeper.sweep(ledger)
            await sweeper.shutdown()
            return recorded
        } catch {
            await sweeper.shutdown()
            throw error
        }
    }

    /// Brings the list up to the log.
    func catchUp() async throws {
        try await LeaderLine.projecting.lead { try await project() }
    }

    private func project() async throws {
        let projector = Projector(
            store: database.store, configuration: database.configuration, rulebook: try await TestRulebook.shared(),
            logger: Logger(label: "parley.test"))
        do {
            while try await !projector.catchUp(ledger) { await Task.yield() }
        } catch {
            // Its session leads: unless it is given back, every other test waits for it.
            await projector.shutdown()
            throw error
        }
        await projector.shutdown()
    }
}
