internal import Bargaining
internal import EventSourcing
public import EventStorePostgres
public import Logging
public import Postgres
public import ServiceLifecycle
internal import Synchronization

/// Records acts and answers questions about negotiations: the use cases behind every interface.
///
/// It holds no truth. What it keeps in memory are bounded copies of what the log says; several services over one
/// database are safe, each append names the version it was decided against.
public final class NegotiationService: Service, Sendable {
    let log: any NegotiationLog
    let pool: PostgresPool?
    let keys: PersonKeyStore
    let clock: any ServiceClock
    let limits: ServiceLimits
    let logger: Logger
    let lease: LedgerLease?
    package let rulebook: Rulebook
    let codec = NegotiationEventCodec.current
    let zones = TimeZoneRules.shared
    let states: StateReader<FoldedNegotiation>
    let cache: StateCache<FoldedNegotiation>
    let hub = StreamHub()
    let metrics = ActMetrics()
    let clockMetrics = ClockMetrics()
    let participations: ParticipationIndex?
    let receipts: Mutex<BoundedCache<CommandID, KnownReceipt>>
    /// What the sides keep to themselves.
    package let caucuses: StreamService<CaucusFamily>
    /// Supervision cases: here, so that whoever records what time made due and whoever answers people share one memory.
    package let supervisions: StreamService<SupervisionFamily>
    /// The statutory floors.
    package let floors: StreamService<FloorFamily>
    /// Receipts and proofs; `nil` over a log that proves nothing.
    package let proofs: ProofReader?
    /// The erasures of personal content.
    package let erasures: StreamService<ErasureFamily>
    /// Whose content nobody reads any more.
    let mask: ErasureMask
    /// The companion ledgers known to exist.
    let companions = Mutex(Set<LedgerID>())

    /// A service over the PostgreSQL store.
    ///
    /// - Parameters:
    ///   - readPool: reads the list and disclosures and notes participations; connected to the primary.
    ///   - rulebook: the rules of every profile that a negotiation can keep.
    ///   - lease: lets the only writer of a ledger answer from memory; without one every read first compares the
    ///     version by one indexed read.
    public convenience init(
        store: PostgresEventStore, readPool: PostgresPool, keys: PersonKeyStore, rulebook: Rulebook,
        clock: any ServiceClock, limits: ServiceLimits = ServiceLimits(), lease: LedgerLease? = nil, logger: Logger
    ) {
        self.init(
            log: store, pool: readPool, keys: keys, rulebook: rulebook, clock: clock, limits: limits, lease: lease,
            logger: logger)
    }

    /// A service over any log; without a pool it has neither list nor disclosures to read.
    init(
        log: any NegotiationLog, pool: PostgresPool?, keys: PersonKeyStore, rulebook: Rulebook,
        clock: any ServiceClock, limits: ServiceLimits, lease: LedgerLease?, logger: Logger
    ) {
        self.log = log
        self.pool = pool
        self.keys = keys
        self.rulebook = rulebook
        self.clock = clock
        self.limits = limits
        self.lease = lease
        self.logger = logger
        cache = StateCache(maximumEntries: limits.cachedStates, maximumBytes: limits.cachedStateBytes)
        states = StateReader(log: log, cache: cache, lease: lease, pageEvents: limits.pageEvents)
        participations = pool.map { ParticipationIndex(pool: $0, capacity: limits.cachedParticipations) }
        receipts = Mutex(BoundedCache(maximumEntries: limits.cachedReceipts))
        erasures = StreamService(
            log: log, pool: pool, keys: keys, clock: clock, limits: StreamLimits(), lease: lease)
        mask = ErasureMask(registers: erasures.states)
        // Two sides a negotiation; that a side has no caucus is remembered, too.
        var caucusLimits = StreamLimits()
        caucusLimits.cachedStates = 2 * limits.cachedStates
        caucuses = StreamService(
            log: log, pool: pool, keys: keys, clock: clock, limits: caucusLimits, lease: lease, mask: mask)
        supervisions = StreamService(
            log: log, pool: pool, keys: keys, clock: clock, limits: StreamLimits(), lease: lease,
            participations: participations, mask: mask)
        proofs = pool.map { ProofReader(log: log, pool: $0) }
        floors = StreamService(
            log: log, pool: pool, keys: keys, clock: clock, limits: StreamLimits(), lease: lease, mask: mask)
    }

    /// Runs until graceful shutdown or cancellation; then ends whoever follows a negotiation.
    public func run() async throws {
        do {
            try await gracefulShutdown()
        } catch {
            logger.debug("negotiation service cancelled")
        }
        hub.close()
    }
}
