public import EventSourcing
public import EventStorePostgres
public import Logging
public import Postgres
public import ServiceLifecycle

/// Follows the log into the read models: a page of events and the checkpoint commit together.
///
/// Several may run; one leads, by an advisory lock on the session that does the work, and another takes over when that
/// session ends. Read models that
/// stand at one position share one pass over the log; one that cannot get past an event stops there and leaves the others
/// running (``ProjectionPass``). The first event after a rest waits for nothing; what comes
/// while a page is made gathers for the next one (``ProjectionPace``).
public final class Projector: Service, Sendable {
    /// The role that the projector takes on, unless the configuration names another.
    public static let role = "parley_projector"
    /// The most events in a page.
    public static let pageEvents = 10_000
    /// How often a process that does not lead tries to.
    public static let electionInterval = Duration.seconds(1)
    /// How often new ledgers are looked for.
    static let ledgerInterval = Duration.seconds(2)

    private static let jobDeadline = Duration.seconds(60)

    private let store: PostgresEventStore
    private let pool: PostgresPool
    private let logger: Logger
    private let metrics = ProjectionMetrics()
    private let leadership = SessionLeadership(lockClass: ProjectionLock.projector)
    private let pass: ProjectionPass

    /// A projector that does not run yet.
    ///
    /// - Parameter rulebook: the law under which clocks are counted.
    public init(
        store: PostgresEventStore, configuration: PostgresConfiguration, rulebook: Rulebook, logger: Logger
    ) {
        self.store = store
        self.logger = logger
        pass = ProjectionPass(
            ProjectionFolder(rulebook: rulebook), ProjectionRegistry.all, pageEvents: Self.pageEvents, logger: logger)
        var session = configuration
        if !session.settings.contains(where: { $0.0 == "role" }) {
            session.settings.append(("role", Self.role))
        }
        // Rows and checkpoint commit together and can be made again from the log: what a crash takes of them is made
        // again, so nobody has to wait for the disk. The log itself is written by another session.
        session.settings.append(("synchronous_commit", "off"))
        // Its few statements look rows up by key. A plan made while a table is small would read it whole, with the dead
        // rows of every page before, on a session that lives long.
        session.settings += [
            ("jit", "off"), ("enable_seqscan", "off"), ("enable_bitmapscan", "off"),
            ("plan_cache_mode", "force_generic_plan"),
        ]
        pool = PostgresPool(
            configuration: session,
            limits: PostgresPoolLimits(connections: 1, queue: 256, deadline: Self.jobDeadline), name: "projector",
            logger: logger)
    }

    /// Follows every ledger until graceful shutdown or cancellation.
    public func run() async throws {
        pool.start()
        await cancelWhenGracefulShutdown {
            await self.followAll()
        }
        await shutdown()
    }

    /// Brings the read models of a ledger up to its head and returns; for tests and commands that must see their own
    /// acts.
    ///
    /// - Returns: whether this session leads; when not, nothing was done.
    @discardableResult
    public func catchUp(_ ledger: LedgerID) async throws -> Bool {
        pool.start()
        while true {
            switch try await step(ledger) {
            case .notLeader: return false
            case .upToDate: return true
            case .projected: continue
            }
        }
    }

    /// Gives the session back; for those who called ``catchUp(_:)`` without ``run()``.
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

    private func followAll() async {
        await withTaskGroup(of: Void.self) { group in
            var followed: Set<LedgerID> = []
            while !Task.isCancelled {
                do {
                    for ledger in try await store.ledgers().map(\.id) where followed.insert(ledger).inserted {
                        group.addTask { await self.follow(ledger) }
                    }
                } catch {
                    logger.debug("ledgers not listed", metadata: ["reason": "\(error)"])
                }
                do { try await Task.sleep(for: Self.ledgerInterval) } catch { break }
            }
            group.cancelAll()
        }
    }

    private func follow(_ ledger: LedgerID) async {
        var pace = ProjectionPace(from: .now)
        while !Task.isCancelled {
            do {
                let start = ContinuousClock.now
                switch try await step(ledger) {
                case .notLeader: try await Task.sleep(for: Self.electionInterval)
                case .projected(let events):
                    let pause = pace.pause(after: events, begun: start, at: .now)
                    if events < Self.pageEvents { try await Task.sleep(for: pause) }
                case .upToDate(let position):
                    try await store.waitForPosition(GlobalPosition(position.number + 1), in: ledger)
                }
            } catch {
                if Task.isCancelled { return }
                logger.error(
                    "projection stopped, trying again", metadata: ["ledger": "\(ledger)", "reason": "\(error)"])
                do { try await Task.sleep(for: Self.electionInterval) } catch { return }
            }
        }
    }

    private enum Step: Sendable {
        case notLeader
        case projected(events: Int)
        case upToDate(GlobalPosition)
    }

    /// Projects the next page of a ledger.
    private func step(_ ledger: LedgerID) async throws -> Step {
        do {
            return try await pool.withConnection { [leadership, pass] connection in
                guard try leadership.holds(connection) else { return .notLeader }
                let step = try pass.step(ledger, connection)
                if step.isBehind { return .projected(events: Self.pageEvents) }
                return step.events > 0 ? .projected(events: step.events) : .upToDate(step.position)
            }
        } catch {
            metrics.noteFailure()
            throw error
        }
    }
}
