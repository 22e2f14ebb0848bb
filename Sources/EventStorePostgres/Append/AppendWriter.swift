internal import EventSourcing
internal import Logging
internal import Postgres
internal import Synchronization

/// Group commit: callers leave their items in one bounded queue; a thread of its own, which owns the append connection,
/// writes everything that waits as the next batch while later callers queue behind it.
final class AppendWriter: Sendable {
    /// The condition variables of the queue's monitor.
    enum Condition {
        /// Something waits, or the queue was closed.
        static let work = 0
        static let count = 1
    }

    let queue: Monitor<AppendQueueState>
    let limits: EventStoreLimits
    private let configuration: PostgresConfiguration
    private let logger: Logger
    private let signal: LogSignal
    /// What was written last.
    let recent = RecentLeaves()
    private let salts = SaltPool()
    private let anchors: AnchorBoard
    private let tickets = Atomic<UInt64>(0)
    private let thread = Mutex<WorkerThread?>(nil)

    init(
        configuration: PostgresConfiguration, limits: EventStoreLimits, signal: LogSignal, anchors: AnchorBoard,
        logger: Logger
    ) {
        self.anchors = anchors
        self.configuration = Self.session(configuration, limits)
        self.limits = limits
        self.signal = signal
        self.logger = logger
        queue = Monitor(AppendQueueState(limits: limits), conditionCount: Condition.count)
    }

    /// Starts the thread; does nothing when it runs.
    func start() {
        thread.withLock { thread in
            guard thread == nil else { return }
            thread = WorkerThread.start(name: "log-append") { [self] in
                var loop = AppendLoop(
                    queue: queue, configuration: configuration, limits: limits, signal: signal, recent: recent,
                    logger: logger)
                loop.run()
            }
            if thread == nil {
                logger.error("no thread to be had", metadata: ["thread": "log-append"])
                queue.withLock { $0.close() }
            }
        }
    }

    /// Refuses new items, writes those that wait, and returns when the thread has ended.
    func shutdown() async {
        queue.withLock { $0.close() }
        queue.signal(Condition.work)
        let running = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        guard let running else { return }
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            WorkerThread.join([running]) { continuation.resume() }
        }
    }

    /// Refuses appends to a ledger until told otherwise, those that wait included.
    func hold(_ ledger: LedgerID) {
        let waiting = queue.withLock { $0.hold(ledger) }
        for pending in waiting { pending.complete(.failure(EventStoreError.readOnly(ledger))) }
    }

    /// Takes appends to a ledger again.
    func release(_ ledger: LedgerID) {
        queue.withLock { $0.release(ledger) }
    }

    /// A number that names one wait.
    func nextTicket() -> UInt64 {
        tickets.wrappingAdd(1, ordering: .relaxed).newValue
    }

    /// Lets an item wait for the next batch; `complete` is called exactly once.
    func submit(
        _ item: AppendItem, to ledger: LedgerID, ticket: UInt64,
        complete: @escaping @Sendable (PendingAppend.Answer) -> Void
    ) {
        let pending = PendingAppend(
            ticket: ticket, ledger: ledger, item: item, deadline: .now + limits.appendDeadline, salts: salts,
            anchor: anchors.newest(of: ledger), complete: complete)
        if let refusal = queue.withLock({ $0.add(pending) }) {
            complete(.failure(refusal))
        } else {
            queue.signal(Condition.work)
        }
    }

    /// Withdraws an item that still waits; one that is being written is answered as usual.
    func withdraw(ticket: UInt64, from ledger: LedgerID) {
        let pending = queue.withLock { $0.withdraw(ticket: ticket, from: ledger) }
        pending?.complete(.failure(CancellationError()))
    }

    /// The session of the append: durable whatever the server's default, and with the one plan that never degrades.
    static func session(
        _ configuration: PostgresConfiguration, _ limits: EventStoreLimits
    ) -> PostgresConfiguration {
        var session = configuration
        session.applicationName = session.applicationName.map { "\($0) append" } ?? "parley append"
        session.statementTimeout = limits.appendDeadline
        session.settings += [
            ("synchronous_commit", "on"), ("jit", "off"), ("enable_hashjoin", "off"), ("enable_mergejoin", "off"),
            ("enable_seqscan", "off"), ("enable_bitmapscan", "off"), ("plan_cache_mode", "force_generic_plan"),
        ]
        return session
    }
}
