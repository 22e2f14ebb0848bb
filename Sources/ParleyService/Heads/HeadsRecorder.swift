public import EventSourcing
public import EventStorePostgres
public import Logging
public import Postgres
public import ServiceLifecycle

/// Records the heads of every ledger from time to time, where anything was recorded since (decision 0029).
///
/// Several may run; one leads, by an advisory lock on a session of its own.
public final class HeadsRecorder: Service, Sendable {
    /// How often it looks where nothing else is configured.
    public static let defaultInterval = Duration.seconds(60)
    /// What share of its time it may spend on reading heads: after a round it rests at least this many times as long.
    static let restPerWork = 19

    private static let jobDeadline = Duration.seconds(60)

    private let service: HeadsService
    private let store: PostgresEventStore
    private let pool: PostgresPool
    private let interval: Duration
    private let logger: Logger
    private let leadership = SessionLeadership(lockClass: ProjectionLock.heads)

    /// A recorder that does not run yet.
    ///
    /// - Parameters:
    ///   - configuration: sessions that may read the log; ``PostgresEventStore/serviceRole``.
    ///   - interval: the least time between two rounds, above zero.
    public init(
        store: PostgresEventStore, configuration: PostgresConfiguration, clock: any ServiceClock,
        interval: Duration = defaultInterval, logger: Logger
    ) {
        precondition(interval > .zero, "rounds without a pause between them")
        self.store = store
        self.interval = interval
        self.logger = logger
        pool = PostgresPool(
            configuration: configuration,
            limits: PostgresPoolLimits(connections: 1, queue: 16, deadline: Self.jobDeadline), name: "heads",
            logger: logger)
        service = HeadsService(log: store, pool: pool, clock: clock)
    }

    /// Records the heads of all ledgers, while it leads, until graceful shutdown or cancellation.
    public func run() async throws {
        pool.start()
        await cancelWhenGracefulShutdown {
            var rest = self.interval
            while !Task.isCancelled {
                do { try await Task.sleep(for: rest) } catch { return }
                let start = ContinuousClock.now
                await self.recordAll()
                rest = max(self.interval, start.duration(to: .now) * Self.restPerWork)
            }
        }
        await shutdown()
    }

    /// Records the heads of a ledger where anything was recorded since, if this session leads.
    ///
    /// - Returns: whether a record that covers the ledger stands, made now or before.
    /// - Throws: `EventStoreError`, `PostgresError`, ``EventCodecError``.
    @discardableResult
    public func record(_ ledger: LedgerID) async throws -> Bool {
        pool.start()
        guard try await pool.withConnection({ [leadership] in try leadership.holds($0) }) else { return false }
        return try await service.record(ledger) != nil
    }

    /// Gives the session back; for those who called ``record(_:)`` without ``run()``.
    public func shutdown() async {
        do {
            // A pool that never ran would never answer.
            if leadership.wasTaken {
                try await pool.withConnection(deadline: .seconds(5)) { [leadership] in try leadership.release($0) }
            }
        } catch {
            logger.debug("leadership not given back", metadata: ["reason": "\(error)"])
        }
        await pool.shutdown()
    }

    private func recordAll() async {
        do {
            for ledger in try await store.ledgers().map(\.id) {
                do {
                    try await record(ledger)
                } catch {
                    if Task.isCancelled { return }
                    logger.warning("heads not recorded", metadata: ["ledger": "\(ledger)", "reason": "\(error)"])
                }
            }
        } catch {
            logger.warning("ledgers not listed", metadata: ["reason": "\(error)"])
        }
    }
}
