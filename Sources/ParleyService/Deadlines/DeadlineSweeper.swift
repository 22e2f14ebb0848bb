internal import Bargaining
public import EventSourcing
public import EventStorePostgres
public import Logging
public import Postgres
public import ServiceLifecycle

/// Records what follows from time alone: offers that ran out, replies that are overdue, agreements in force by silence,
/// terms, conciliations and days of commitments that are over, opinions that nobody answered. Each is a fact of the record like any other; its command is the same however often and by whomever
/// it is noticed, so it is recorded once, also after an hour or a month without any service.
///
/// Several may run; one leads, by an advisory lock on the session that looks for candidates. They come from the read
/// models; whether something is due is decided on the log's own state.
public final class DeadlineSweeper: Service, Sendable {
    /// How often it looks.
    public static let interval = Duration.seconds(30)
    /// The most negotiations found at a time.
    static let pageNegotiations = 1_000

    private static let jobDeadline = Duration.seconds(60)

    /// The rules are those of ``ProcedureAct`` by the clock; the index of the read model names them too.
    private static let candidatesStatement: Statement = """
        SELECT c.negotiation_id FROM (
            SELECT d.negotiation_id FROM projection.deadlines_4 AS d
            WHERE d.ledger_id = $1 AND d.status = 'running'
            AND d.rule IN ('reply', 'review', 'conciliation', 'term_end', 'commitment', 'negotiation_window') AND d.due_at < $2
            UNION
            SELECT o.negotiation_id FROM projection.negotiation_overview_2 AS o
            WHERE o.ledger_id = $1 AND o.next_expiry_at < $2
        ) AS c
        WHERE c.negotiation_id > $3 ORDER BY c.negotiation_id LIMIT $4
        """

    private static let casesStatement: Statement = """
        SELECT c.case_id FROM projection.supervision_cases_1 AS c
        WHERE c.ledger_id = $1 AND c.clock_status = 'running' AND c.due_at < $2 AND c.case_id > $3
        ORDER BY c.case_id LIMIT $4
        """

    private let service: NegotiationService
    private let store: PostgresEventStore
    private let pool: PostgresPool
    private let clock: any ServiceClock
    private let logger: Logger
    private let leadership = SessionLeadership(lockClass: ProjectionLock.deadlines)

    /// A sweeper that does not run yet.
    ///
    /// - Parameter configuration: sessions that may read the read models; ``PostgresEventStore/serviceRole``.
    public init(
        service: NegotiationService, store: PostgresEventStore, configuration: PostgresConfiguration,
        clock: any ServiceClock, logger: Logger
    ) {
        self.service = service
        self.store = store
        self.clock = clock
        self.logger = logger
        pool = PostgresPool(
            configuration: configuration,
            limits: PostgresPoolLimits(connections: 1, queue: 256, deadline: Self.jobDeadline), name: "deadlines",
            logger: logger)
    }

    /// Sweeps all ledgers, while it leads, until graceful shutdown or cancellation.
    public func run() async throws {
        pool.start()
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await self.sweepAll()
                do { try await Task.sleep(for: Self.interval) } catch { return }
            }
        }
        await shutdown()
    }

    /// Records what has become due in a ledger by now, if this session leads.
    ///
    /// - Returns: how many acts were recorded by this call; 0 where another session leads.
    @discardableResult
    public func sweep(_ ledger: LedgerID) async throws -> Int {
        pool.start()
        guard try await pool.withConnection({ [leadership] in try leadership.holds($0) }) else { return 0 }
        let now = clock.now()
        let cases = SupervisionCases(service)
        return try await recordDue(Self.candidatesStatement, in: ledger, at: now) { [service] in
            try await service.recordDue(of: $0, in: ledger, at: now)
        }
            + recordDue(Self.casesStatement, in: ledger, at: now) {
                try await cases.recordDue(of: $0, in: ledger, at: now)
            }
    }

    /// Records what is due in each stream that a statement finds, page by page.
    private func recordDue(
        _ candidates: Statement, in ledger: LedgerID, at now: Timestamp, _ record: (StreamID) async throws -> Int
    ) async throws -> Int {
        var recorded = 0
        var last = UUIDValue(high: 0, low: 0)
        while true {
            let rows = try await pool.query(
                candidates,
                [
                    .int4(ledger.number), .timestamptz(microsecondsSinceUnixEpoch: now.microseconds),
                    .identifier(last), .int8(Int64(Self.pageNegotiations)),
                ])
            for row in rows {
                let id = try row.uuid(0)
                last = UUIDValue(high: id.high, low: id.low)
                recorded += try await recordDue(of: StreamID(last), in: ledger, record)
            }
            if rows.count < Self.pageNegotiations { return recorded }
        }
    }

    /// Gives the session back; for those who called ``sweep(_:)`` without ``run()``.
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

    /// A stream that cannot be read keeps nobody else's deadlines waiting; `parley doctor` names it.
    private func recordDue(
        of stream: StreamID, in ledger: LedgerID, _ record: (StreamID) async throws -> Int
    ) async throws -> Int {
        do {
            return try await record(stream)
        } catch let error as EventCodecError {
            logger.error(
                "deadlines of a stream not looked at",
                metadata: ["ledger": "\(ledger)", "stream": "\(stream)", "reason": "\(error)"])
            return 0
        }
    }

    private func sweepAll() async {
        do {
            for ledger in try await store.ledgers().map(\.id) {
                do {
                    try await sweep(ledger)
                } catch {
                    if Task.isCancelled { return }
                    logger.warning(
                        "sweep of deadlines failed", metadata: ["ledger": "\(ledger)", "reason": "\(error)"])
                }
            }
        } catch {
            logger.warning("ledgers not listed", metadata: ["reason": "\(error)"])
        }
    }
}
