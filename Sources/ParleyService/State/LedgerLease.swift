public import EventSourcing
internal import EventStorePostgres
public import Logging
public import Postgres
public import ServiceLifecycle
internal import Synchronization

/// Tells whether this process may answer from memory: only while no other process can be writing to a ledger.
///
/// With several `serve` processes any of them may write; each is safe by itself, because every append names the version
/// it was decided against. What a lone process gains is the indexed read that compares versions (DESIGN §11.8). One
/// session holds for each ledger either the *lease* (exclusive) or, where another holds it, its *presence* (shared).
/// The holder answers from memory as long as it looked for others less than ``memorySpan`` ago and found none, and only
/// with what it verified since it is alone: what others wrote before is not in its memory. A process that just took lease
/// or presence waits ``settlingSpan`` before its first act, so that whoever answered from memory has looked again or
/// stopped. Losing the session ends memory answers within the same span.
public final class LedgerLease: Service, Sendable {
    /// How long a look at the other processes counts.
    static let memorySpan = Duration.milliseconds(1_000)
    /// How often they are looked for.
    static let interval = Duration.milliseconds(300)
    /// How long a newcomer waits before its first act.
    static let settlingSpan = Duration.milliseconds(1_300)

    private static let leaseClass: Int32 = 1_347_570_778
    private static let presenceClass: Int32 = 1_347_570_779

    private struct Standing {
        var isHolder: Bool
        /// From when to when no other process can be writing, as far as known.
        var alone: Range<ContinuousClock.Instant>?
        var settledAt: ContinuousClock.Instant
    }

    private struct State {
        var backend: Int32 = 0
        var ledgers: [LedgerID: Standing] = [:]
    }

    private let pool: PostgresPool
    private let logger: Logger
    private let state = Mutex(State())
    private let firstLook = SingleFlight()

    /// A lease over every ledger of a database.
    public init(configuration: PostgresConfiguration, logger: Logger) {
        var session = configuration
        if !session.settings.contains(where: { $0.0 == "role" }) {
            session.settings.append(("role", PostgresEventStore.serviceRole))
        }
        pool = PostgresPool(
            configuration: session,
            limits: PostgresPoolLimits(connections: 1, queue: 64, deadline: .seconds(5)), name: "lease", logger: logger)
        self.logger = logger
    }

    /// Keeps the lease until graceful shutdown or cancellation, then gives it back.
    public func run() async throws {
        start()
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await self.look()
                } catch {
                    self.logger.warning("ledger lease not confirmed", metadata: ["reason": "\(error)"])
                }
                do { try await Task.sleep(for: Self.interval) } catch { break }
            }
        }
        await stop()
    }

    /// Opens the session; ``run()`` does it too.
    func start() {
        pool.start()
    }

    /// Ends memory answers, then the session and with it everything it holds.
    func stop() async {
        let backend = state.withLock { state in
            defer { state = State() }
            return state.backend
        }
        do {
            // A session that never was holds nothing, and would never answer.
            guard backend != 0 else { return await pool.shutdown() }
            try await pool.withConnection(deadline: .seconds(5)) { connection in
                _ = try connection.execute("SELECT pg_advisory_unlock_all()")
            }
        } catch {
            logger.debug("ledger lease not given back", metadata: ["reason": "\(error)"])
        }
        await pool.shutdown()
    }

    /// Whether what was verified at an instant is still the truth for a ledger. Complexity: O(1), no input or output.
    public func answersFromMemory(_ ledger: LedgerID, verifiedAt instant: ContinuousClock.Instant) -> Bool {
        guard let alone = state.withLock({ $0.ledgers[ledger]?.alone }) else { return false }
        return alone.lowerBound <= instant && ContinuousClock.now < alone.upperBound
    }

    /// Waits until this process may write to a ledger; returns at once except just after its start. However many first
    /// acts come at once, they share one look.
    ///
    /// - Throws: when the task is cancelled, or the database cannot be asked.
    func settle(_ ledger: LedgerID) async throws {
        if let settledAt = state.withLock({ $0.ledgers[ledger]?.settledAt }) {
            if ContinuousClock.now >= settledAt { return }
            try await Task.sleep(until: settledAt, clock: .continuous)
            return
        }
        // Commands that run no services come here first.
        start()
        try await firstLook.run { try await look() }
        guard let settledAt = state.withLock({ $0.ledgers[ledger]?.settledAt }) else { return }
        try await Task.sleep(until: settledAt, clock: .continuous)
    }

    /// Takes what can be taken and looks for others, in one job on the session that holds the locks.
    func look() async throws {
        let start = ContinuousClock.now
        let known = state.withLock { state in
            Holdings(
                backend: state.backend, leases: Set(state.ledgers.filter(\.value.isHolder).keys),
                presences: Set(state.ledgers.filter { !$0.value.isHolder }.keys))
        }
        let answer = try await pool.withConnection { try Self.look($0, known) }
        let end = ContinuousClock.now
        state.withLock { state in
            if state.backend != answer.holdings.backend {
                state.backend = answer.holdings.backend
                state.ledgers = [:]
            }
            for ledger in answer.ledgers {
                let known = state.ledgers[ledger]
                let isHolder = answer.holdings.leases.contains(ledger)
                let isAlone = isHolder && !answer.crowded.contains(ledger)
                // A look that came too late leaves a gap in which another process may have come, written and gone. The
                // last write of one that is gone can still be on its way for a moment.
                let since =
                    known?.alone.flatMap { start < $0.upperBound ? $0.lowerBound : nil } ?? end + Self.memorySpan
                state.ledgers[ledger] = Standing(
                    isHolder: isHolder, alone: isAlone ? since..<max(since, start + Self.memorySpan) : nil,
                    settledAt: known?.settledAt ?? end + Self.settlingSpan)
            }
        }
    }

    /// What a session holds.
    private struct Holdings: Sendable {
        var backend: Int32
        var leases: Set<LedgerID> = []
        var presences: Set<LedgerID> = []
    }

    private struct Answer: Sendable {
        var holdings: Holdings
        var ledgers: [LedgerID] = []
        var crowded: Set<LedgerID> = []
    }

    private static let ledgersStatement: Statement = "SELECT l.ledger_id FROM log.ledgers AS l ORDER BY l.ledger_id"
    private static let leaseStatement: Statement = "SELECT pg_try_advisory_lock($1, $2)"
    private static let presenceStatement: Statement = "SELECT pg_try_advisory_lock_shared($1, $2)"
    private static let leaveStatement: Statement = "SELECT pg_advisory_unlock_shared($1, $2)"
    private static let othersStatement: Statement = """
        SELECT DISTINCT l.objid::int8 FROM pg_catalog.pg_locks AS l
        WHERE l.locktype = 'advisory' AND l.classid::int8 = $1 AND l.objsubid = 2 AND l.granted
          AND l.pid <> pg_backend_pid()
          AND l.database = (SELECT d.oid FROM pg_catalog.pg_database AS d WHERE d.datname = current_database())
        """

    private static func look(_ connection: PostgresConnection, _ known: Holdings) throws -> Answer {
        let backend = connection.backendProcessID
        var answer = Answer(holdings: backend == known.backend ? known : Holdings(backend: backend))
        for row in try connection.execute(ledgersStatement) {
            let ledger = LedgerID(Int32(truncatingIfNeeded: try row.int(0)))
            answer.ledgers.append(ledger)
            guard !answer.holdings.leases.contains(ledger) else { continue }
            if try granted(leaseStatement, leaseClass, ledger, connection) {
                answer.holdings.leases.insert(ledger)
                if answer.holdings.presences.remove(ledger) != nil {
                    _ = try granted(leaveStatement, presenceClass, ledger, connection)
                }
            } else if !answer.holdings.presences.contains(ledger) {
                _ = try granted(presenceStatement, presenceClass, ledger, connection)
                answer.holdings.presences.insert(ledger)
            }
        }
        for row in try connection.execute(othersStatement, [.int8(Int64(presenceClass))]) {
            answer.crowded.insert(LedgerID(Int32(truncatingIfNeeded: try row.int(0))))
        }
        return answer
    }

    private static func granted(
        _ statement: Statement, _ lockClass: Int32, _ ledger: LedgerID, _ connection: PostgresConnection
    ) throws -> Bool {
        guard let row = try connection.execute(statement, [.int4(lockClass), .int4(ledger.number)]).first else {
            return false
        }
        return try row.bool(0)
    }
}
