public import Logging
public import ServiceLifecycle
internal import Synchronization

/// A fixed set of threads, each owning one connection, that take jobs from one bounded queue.
///
/// The queue is the pool: there is no lease, so none can leak. A job is a synchronous closure on the thread that owns
/// the connection; the caller waits without blocking the cooperative pool. Nothing is run until ``run()`` or
/// ``start()``; jobs offered before that wait. While no connection can be made, jobs wait until their deadline.
public final class PostgresPool: Service, Sendable {
    /// The condition variables of the queue's monitor.
    enum Condition {
        /// A job has come.
        static let work = 0
        /// The earliest deadline has moved forward.
        static let timer = 1
        /// The pool closes while a worker pauses between attempts to connect.
        static let reconnect = 2
        static let count = 3
    }

    /// The threads of a started pool, and who waits for their end.
    private struct Threads {
        var running: [WorkerThread] = []
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    /// The bounds of this pool.
    public let limits: PostgresPoolLimits
    let configuration: PostgresConfiguration
    let name: String
    let logger: Logger
    let queue: Monitor<JobQueue>
    private let threads = Mutex(Threads())

    /// Makes a pool without connecting.
    ///
    /// - Parameter name: what the pool is for; part of its threads' names, of which Linux keeps 15 bytes.
    public init(
        configuration: PostgresConfiguration, limits: PostgresPoolLimits, name: String = "pool", logger: Logger
    ) {
        self.configuration = configuration
        self.limits = limits
        self.name = name
        self.logger = logger
        queue = Monitor(JobQueue(limit: limits.queue), conditionCount: Condition.count)
    }

    // MARK: - Life

    /// Starts the threads, waits for graceful shutdown or cancellation, and shuts down.
    public func run() async throws {
        start()
        do {
            try await gracefulShutdown()
        } catch {
            logger.debug("pool cancelled", metadata: ["pool": "\(name)"])
        }
        await shutdown()
    }

    /// Starts the threads; does nothing when they were started before. Connecting happens on them.
    public func start() {
        threads.withLock { threads in
            guard queue.withLock({ $0.start() }) else { return }
            startThread("pg-\(name)-timer", &threads) { pool in pool.expireJobs() }
            for number in 1...limits.connections {
                startThread("pg-\(name)-\(number)", &threads) { pool in PoolWorker(pool).run() }
            }
        }
    }

    /// Refuses new and waiting jobs with ``PostgresError/Code/closed``, lets running ones end, and returns when all
    /// threads have ended. May be called several times; ignores cancellation.
    public func shutdown() async {
        let (abandoned, isFirst) = queue.withLock { $0.close() }
        queue.broadcast()
        for job in abandoned { job.refuse(Self.closed) }
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let isOver = threads.withLock { threads in
                // The phase is read under the lock that `finish` takes, so no waiter comes too late.
                guard queue.withLock({ $0.phase }) != .closed else { return true }
                threads.waiters.append(continuation)
                return false
            }
            if isOver { continuation.resume() }
            if isFirst {
                let running = threads.withLock { $0.running }
                WorkerThread.join(running) { self.finish() }
            }
        }
    }

    private func finish() {
        let waiters = threads.withLock { threads in
            queue.withLock { $0.finish() }
            defer { threads.waiters = [] }
            return threads.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    private func startThread(
        _ name: String, _ threads: inout Threads, _ body: @escaping @Sendable (PostgresPool) -> Void
    ) {
        if let thread = WorkerThread.start(name: name, { body(self) }) {
            threads.running.append(thread)
        } else {
            logger.error("no thread to be had", metadata: ["thread": "\(name)"])
        }
    }

    // MARK: - Work

    /// How many jobs wait for a connection.
    public var queuedJobs: Int { queue.withLock { $0.count } }

    /// Runs a closure with a connection, on the thread that owns it.
    ///
    /// The closure runs to its end once it has started, even if the task is cancelled. It must leave no transaction
    /// open; one that does is rolled back and reported as ``PostgresError/Code/protocolViolation``.
    ///
    /// - Parameter deadline: the time from now, waiting included, after which the job is dropped or its connection
    ///   closed. Default: ``PostgresPoolLimits/deadline``.
    /// - Throws: what the closure throws; ``PostgresError`` with `overloaded`, `timedOut`, `cancelled` or `closed`.
    public func withConnection<R: Sendable>(
        deadline: Duration? = nil, _ body: @Sendable @escaping (PostgresConnection) throws -> R
    ) async throws -> R {
        let job = PoolJob(deadline: .now + (deadline ?? limits.deadline), body)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if job.offer(continuation) { enqueue(job) }
            }
        } onCancel: {
            if job.cancel() { queue.withLock { $0.remove(job) } }
        }
    }

    /// Runs one statement.
    ///
    /// - Throws: ``PostgresError``.
    public func query(
        _ statement: Statement, _ parameters: [PostgresParameter] = []
    ) async throws -> PostgresRows {
        try await withConnection { try $0.execute(statement, parameters) }
    }

    /// Runs many statements in one round trip; see ``PostgresConnection/pipeline(_:)``.
    ///
    /// - Throws: ``PostgresError``.
    public func pipeline(
        _ statements: [(Statement, [PostgresParameter])]
    ) async throws -> [Result<PostgresRows, PostgresError>] {
        try await withConnection { try $0.pipeline(statements) }
    }

    private func enqueue(_ job: any QueuedJob) {
        switch queue.withLock({ $0.offer(job) }) {
        case .queued(let wakesTimer):
            queue.signal(Condition.work)
            if wakesTimer { queue.signal(Condition.timer) }
        case .overloaded:
            job.refuse(PostgresError(code: .overloaded, message: "\(limits.queue) jobs wait for a connection already"))
        case .closed:
            job.refuse(Self.closed)
        }
    }

    static var closed: PostgresError {
        PostgresError(code: .closed, message: "the pool is closed")
    }
}
