internal import Bargaining
public import EventSourcing
public import EventStorePostgres
public import Logging
public import Postgres
public import ServiceLifecycle

/// Records that offers ran out: what follows from time alone is a fact of the record like any other, and its command is
/// the same however often and by whomever it is noticed, so it is recorded once.
///
/// Candidates come from the list's read model; whether an offer has run out is decided on the log's own state.
public final class ExpirySweeper: Service, Sendable {
    /// How often it looks.
    public static let interval = Duration.seconds(30)
    /// The most negotiations looked at in one sweep of a ledger.
    static let maximumCandidates = 1_000

    private static let candidatesStatement: Statement = """
        SELECT o.negotiation_id FROM projection.negotiation_overview_1 AS o
        WHERE o.ledger_id = $1 AND o.next_expiry_at < $2 ORDER BY o.next_expiry_at LIMIT $3
        """

    private let service: NegotiationService
    private let store: PostgresEventStore
    private let pool: PostgresPool
    private let clock: any ServiceClock
    private let logger: Logger

    /// A sweeper that does not run yet.
    ///
    /// - Parameter pool: reads the list's read model.
    public init(
        service: NegotiationService, store: PostgresEventStore, pool: PostgresPool, clock: any ServiceClock,
        logger: Logger
    ) {
        self.service = service
        self.store = store
        self.pool = pool
        self.clock = clock
        self.logger = logger
    }

    /// Sweeps all ledgers until graceful shutdown or cancellation.
    public func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await self.sweepAll()
                do { try await Task.sleep(for: Self.interval) } catch { return }
            }
        }
    }

    /// Expires what has run out in a ledger by now.
    ///
    /// - Returns: how many proposals were expired by this call.
    @discardableResult
    public func sweep(_ ledger: LedgerID) async throws -> Int {
        let now = clock.now()
        let rows = try await pool.query(
            Self.candidatesStatement,
            [
                .int4(ledger.number), .timestamptz(microsecondsSinceUnixEpoch: now.microseconds),
                .int8(Int64(Self.maximumCandidates)),
            ])
        var expired = 0
        for row in rows {
            let id = try row.uuid(0)
            let negotiation = StreamID(UUIDValue(high: id.high, low: id.low))
            expired += try await service.expireProposals(of: negotiation, in: ledger, at: now)
        }
        return expired
    }

    private func sweepAll() async {
        do {
            for ledger in try await store.ledgers() { try await sweep(ledger.id) }
        } catch {
            logger.warning("sweep of expired offers failed", metadata: ["reason": "\(error)"])
        }
    }
}
