extension PostgresPool {
    /// The body of the timer's thread: answers jobs whose deadline passes while they wait.
    func expireJobs() {
        while true {
            let expired: (jobs: [any QueuedJob], reason: PostgresError?)? = queue.wait(on: Condition.timer) { queue in
                guard queue.phase == .running else { return .done(nil) }
                guard let next = queue.nextExpiry, next <= .now else { return .wait(until: queue.nextExpiry) }
                return .done((queue.takeExpired(at: .now), queue.connectionFailure))
            }
            guard let expired else { return }
            for job in expired.jobs { job.expire(Self.timeout(expired.reason)) }
        }
    }

    /// The error of a job whose deadline passed in the queue; names what kept it there if that is known.
    static func timeout(_ connectionFailure: PostgresError?) -> PostgresError {
        guard let connectionFailure else {
            return PostgresError(code: .timedOut, message: "the deadline passed while the job waited for a connection")
        }
        return PostgresError(
            code: .timedOut,
            message: "the deadline passed while the job waited; connecting failed: \(connectionFailure.message)")
    }
}
