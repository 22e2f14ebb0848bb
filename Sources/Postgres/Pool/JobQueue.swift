/// The waiting jobs of a pool in the order of their arrival, and the phase of the pool. Pure: no lock, no clock.
struct JobQueue {
    /// The life of a pool.
    enum Phase: Hashable {
        /// Takes jobs, runs none yet. Can become `running` or `closed`.
        case created
        /// Takes and runs jobs. Can become `closing`.
        case running
        /// Takes no more jobs; running ones may end. Can become `closed`.
        case closing
        /// All threads have ended.
        case closed
    }

    /// What came of offering a job.
    enum Admission: Hashable {
        /// It waits.
        case queued(wakesTimer: Bool)
        case overloaded
        case closed
    }

    let limit: Int
    private(set) var phase = Phase.created
    /// When the timer has to look next; never later than the earliest deadline among the waiting.
    private(set) var nextExpiry: ContinuousClock.Instant?
    /// Why the last attempt to connect failed, while it is the last.
    var connectionFailure: PostgresError?

    /// Jobs from `head` on are waiting; those before it are gone and are swept out now and then.
    private var slots: [(any QueuedJob)?] = []
    private var head = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// How many jobs wait.
    var count: Int { slots.count - head }

    var acceptsJobs: Bool { phase == .created || phase == .running }

    /// Takes a job at the end.
    mutating func offer(_ job: any QueuedJob) -> Admission {
        guard acceptsJobs else { return .closed }
        guard count < limit else { return .overloaded }
        slots.append(job)
        return .queued(wakesTimer: schedule(job.deadline))
    }

    /// Takes the first job.
    mutating func take() -> (any QueuedJob)? {
        guard head < slots.count else { return nil }
        let job = slots[head]
        slots[head] = nil
        head += 1
        if head == slots.count || head >= 1024 {
            slots.removeFirst(head)
            head = 0
        }
        return job
    }

    /// Gives the first job back, because the connection of the worker that took it turned out to be dead.
    ///
    /// - Returns: whether it waits again; false when the pool takes no more jobs.
    mutating func putBack(_ job: any QueuedJob) -> Bool {
        guard acceptsJobs else { return false }
        if head > 0 {
            head -= 1
            slots[head] = job
        } else {
            slots.insert(job, at: 0)
        }
        _ = schedule(job.deadline)
        return true
    }

    /// Removes a cancelled job.
    ///
    /// - Complexity: O(count).
    mutating func remove(_ job: any QueuedJob) {
        guard let index = slots[head...].firstIndex(where: { $0 === job }) else { return }
        slots.remove(at: index)
    }

    /// Removes the jobs whose deadline has passed, and plans the next look.
    ///
    /// - Complexity: O(count).
    mutating func takeExpired(at now: ContinuousClock.Instant) -> [any QueuedJob] {
        var expired: [any QueuedJob] = []
        var waiting: [(any QueuedJob)?] = []
        nextExpiry = nil
        for case .some(let job) in slots[head...] {
            if job.deadline <= now {
                expired.append(job)
            } else {
                waiting.append(job)
                nextExpiry = nextExpiry.map { min($0, job.deadline) } ?? job.deadline
            }
        }
        slots = waiting
        head = 0
        return expired
    }

    /// Begins to run jobs; false when the pool has been started or closed before.
    mutating func start() -> Bool {
        guard phase == .created else { return false }
        phase = .running
        return true
    }

    /// Closes the queue and empties it.
    ///
    /// - Returns: the jobs that were waiting, and whether this call is the one that closed it.
    mutating func close() -> (abandoned: [any QueuedJob], isFirst: Bool) {
        guard acceptsJobs else { return ([], false) }
        phase = .closing
        let abandoned = slots[head...].compactMap { $0 }
        slots = []
        head = 0
        return (abandoned, true)
    }

    /// Notes that all threads have ended.
    mutating func finish() {
        phase = .closed
    }

    /// Whether the timer has to look earlier than it planned.
    private mutating func schedule(_ deadline: ContinuousClock.Instant) -> Bool {
        if let nextExpiry, nextExpiry <= deadline { return false }
        nextExpiry = deadline
        return true
    }
}
