internal import Logging

/// The life of one worker thread: connect, take a job, run it, bring the connection back in order.
struct PoolWorker {
    /// How long a rollback after a job may take before the connection is given up.
    static let rollbackTimeout = Duration.seconds(1)

    private let pool: PostgresPool

    init(_ pool: PostgresPool) {
        self.pool = pool
    }

    /// Returns when the pool closes.
    func run() {
        while let connection = connect() {
            serve(connection)
            connection.close()
        }
    }

    /// Connects, as often as it takes; nil when the pool closes.
    private func connect() -> PostgresConnection? {
        var delay = ReconnectDelay(longest: pool.limits.longestReconnectDelay)
        var generator = SystemRandomNumberGenerator()
        while pool.queue.withLock({ $0.phase }) == .running {
            do {
                let connection = try PostgresConnection(pool.configuration, logger: pool.logger)
                pool.queue.withLock { $0.connectionFailure = nil }
                return connection
            } catch {
                pool.logger.debug(
                    "cannot connect", metadata: ["pool": "\(pool.name)", "reason": "\(error.message)"])
                pool.queue.withLock { $0.connectionFailure = error }
                pause(until: .now + delay.next(using: &generator))
            }
        }
        return nil
    }

    private func pause(until instant: ContinuousClock.Instant) {
        pool.queue.wait(on: PostgresPool.Condition.reconnect) { queue in
            queue.phase != .running || instant <= .now ? .done(()) : .wait(until: instant)
        }
    }

    /// Runs jobs until the pool closes or the connection is lost.
    private func serve(_ connection: PostgresConnection) {
        while !connection.isClosed, let job = takeJob() {
            guard connection.isAlive() else {
                // The job has not begun: another worker, or this one after reconnecting, can take it.
                if !pool.queue.withLock({ $0.putBack(job) }) { job.refuse(PostgresPool.closed) }
                pool.queue.signal(PostgresPool.Condition.work)
                pool.queue.signal(PostgresPool.Condition.timer)
                return
            }
            guard job.deadline > .now else {
                job.expire(PostgresPool.timeout(nil))
                continue
            }
            guard job.start() else { continue }
            connection.deadline = job.deadline
            job.run(on: connection) { succeeded in settle(connection, succeeded) }
        }
    }

    /// Waits for a job; nil when the pool closes.
    private func takeJob() -> (any QueuedJob)? {
        pool.queue.wait(on: PostgresPool.Condition.work) { queue in
            guard queue.phase == .running else { return .done(nil) }
            return queue.take().map { .done($0) } ?? .wait(until: nil)
        }
    }

    /// Makes sure that the next job finds an idle connection, or none.
    private func settle(_ connection: PostgresConnection, _ succeeded: Bool) -> PostgresError? {
        connection.discardNotifications()
        guard !connection.isClosed, !connection.isIdle else { return nil }
        connection.deadline = .now + Self.rollbackTimeout
        connection.rollback()
        guard succeeded else { return nil }
        return PostgresError(code: .protocolViolation, message: "the job left a transaction open; it was rolled back")
    }
}
