internal import Bargaining
internal import EventSourcing
internal import Postgres
internal import Synchronization

/// Records acts on the streams of one family and reads them: what ``NegotiationService`` is for negotiations.
///
/// It holds no truth; what it keeps in memory are bounded copies of what the log says, compared with the stream's version
/// before each use, unless the lease tells that this process is the only writer. Several services over one database are safe.
package final class StreamService<Family: StreamFamily>: Sendable {
    let log: any NegotiationLog
    let pool: PostgresPool?
    let keys: PersonKeyStore
    let clock: any ServiceClock
    let limits: StreamLimits
    let lease: LedgerLease?
    let participations: ParticipationIndex?
    /// Whose content nobody reads any more.
    let mask: ErasureMask?
    let states: StateReader<FoldedStream<Family>>
    let cache: StateCache<FoldedStream<Family>>
    let receipts: Mutex<BoundedCache<CommandID, KnownReceipt>>
    let metrics = StreamMetrics(family: Family.name)

    /// A service over the log, the keys and the clock of a service for negotiations.
    package convenience init(beside service: NegotiationService, limits: StreamLimits = StreamLimits()) {
        self.init(
            log: service.log, pool: service.pool, keys: service.keys, clock: service.clock, limits: limits,
            lease: service.lease, participations: service.participations, mask: service.mask)
    }

    /// A service over any log; without a pool it has no disclosures to read.
    init(
        log: any NegotiationLog, pool: PostgresPool?, keys: PersonKeyStore, clock: any ServiceClock,
        limits: StreamLimits, lease: LedgerLease?, participations: ParticipationIndex? = nil,
        mask: ErasureMask? = nil
    ) {
        self.log = log
        self.pool = pool
        self.keys = keys
        self.clock = clock
        self.limits = limits
        self.lease = lease
        self.participations = participations
        cache = StateCache(maximumEntries: limits.cachedStates, maximumBytes: limits.cachedStateBytes)
        states = StateReader(
            log: log, cache: cache, lease: lease, pageEvents: limits.pageEvents, keepsMissing: true)
        // The registers of erasures mask what stands beside their own events.
        self.mask = mask ?? (states as? StateReader<FoldedStream<ErasureFamily>>).map { ErasureMask(registers: $0) }
        receipts = Mutex(BoundedCache(maximumEntries: limits.cachedReceipts))
    }
}
