import Crypto
import EventSourcing
import EventStorePostgres
import Foundation
import Logging
import ParleyService
import Postgres
import StrictJSON

@testable import ParleyHTTP
@testable import ParleyService

/// A server over a fresh store with a clock that stands still and people whose pseudonyms are the same on every stage.
struct Stage: Sendable {
    static let start = Timestamp(microseconds: 1_780_300_800_000_000)
    static let ledger = LedgerID(1)

    let server: ParleyServer
    let clock: ManualServiceClock
    /// Brings lists up to the log.
    let settle: @Sendable () async throws -> Void
    /// Gives back what the stage took.
    let close: @Sendable () async throws -> Void

    /// A stage in memory. Lists are empty on it.
    static func memory(_ cast: Cast, leak: MemoryLog.Leak? = nil) async throws -> Stage {
        let clock = ManualServiceClock(start)
        let service = NegotiationService(
            log: MemoryLog(clock: clock, leak: leak), pool: nil, keys: cast.keys,
            rulebook: try await TestRulebook.shared(), clock: clock, limits: ServiceLimits(), lease: nil,
            logger: logger)
        // Nobody has an API key here: the pool is never asked and never started.
        let idle = PostgresPool(
            configuration: try PostgresConfiguration(url: "postgresql:///nowhere"),
            limits: PostgresPoolLimits(connections: 1, queue: 1), name: "idle", logger: logger)
        return Stage(
            server: try server(service, APIKeyStore(pool: idle, keys: cast.keys, clock: clock), clock, cast),
            clock: clock,
            settle: {}, close: {})
    }

    /// A stage over a database of its own, in which the log's clock stands still, too.
    static func postgres(_ cast: Cast) async throws -> Stage {
        let clock = ManualServiceClock(start)
        let configuration = try await TestDatabase.makeDatabase()
        let administration = try PostgresConnection(configuration, logger: logger)
        try administration.script(
            """
            CREATE OR REPLACE FUNCTION log.now_us() RETURNS int8 LANGUAGE sql VOLATILE
            AS 'SELECT \(start.microseconds)::int8'
            """)
        administration.close()
        let store = PostgresEventStore(configuration: configuration, logger: logger)
        store.start()
        try await store.createLedger(ledger, name: "stage")
        var session = configuration
        session.settings.append(("role", PostgresEventStore.serviceRole))
        let pool = PostgresPool(
            configuration: session, limits: PostgresPoolLimits(connections: 2, queue: 1_024), name: "stage",
            logger: logger)
        pool.start()
        let rulebook = try await TestRulebook.shared()
        let service = NegotiationService(
            store: store, readPool: pool, keys: cast.keys, rulebook: rulebook, clock: clock, logger: logger)
        let projector = Projector(store: store, configuration: configuration, rulebook: rulebook, logger: logger)
        return Stage(
            server: try server(service, APIKeyStore(pool: pool, keys: cast.keys, clock: clock), clock, cast),
            clock: clock,
            settle: {
                for known in try await store.ledgers() { while try await !projector.catchUp(known.id) {} }
            },
            close: {
                await projector.shutdown()
                await store.shutdown()
                await pool.shutdown()
                try TestDatabase.drop(configuration)
            })
    }

    private static var logger: Logger {
        var logger = Logger(label: "parley.test")
        logger.logLevel = .critical
        return logger
    }

    private static func server(
        _ service: NegotiationService, _ keys: APIKeyStore, _ clock: ManualServiceClock, _ cast: Cast
    ) throws -> ParleyServer {
        var configuration = ServerConfiguration()
        configuration.tokens = TokenSettings(
            issuer: TestIssuer.name, audience: TestIssuer.audience, keys: .file(cast.keyFile))
        configuration.cursorSecret = Array(repeating: 7, count: 32)
        configuration.readPolicy = RatePolicy(perSecond: 10_000)
        configuration.writePolicy = RatePolicy(perSecond: 10_000)
        let instant = ContinuousClock.now
        return try ParleyServer(
            configuration: configuration, service: service, exports: nil, keys: keys, clock: clock,
            metrics: PrometheusMetrics(), logger: logger, monotonicNow: { instant })
    }
}
