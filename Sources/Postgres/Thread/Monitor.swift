internal import Glibc

/// A value behind a mutex, with condition variables to wait on it (Hoare's monitor).
///
/// `Synchronization.Mutex` has no condition variable, and threads that wait for work need one.
///
/// `@unchecked Sendable`: `state` is touched only while `mutex` is held.
package final class Monitor<State>: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let conditions: UnsafeMutablePointer<pthread_cond_t>
    private let conditionCount: Int
    private var state: State

    /// - Parameter conditionCount: how many condition variables there are; they are named by index.
    package init(_ state: State, conditionCount: Int) {
        self.state = state
        self.conditionCount = conditionCount
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        conditions = .allocate(capacity: conditionCount)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        // Deadlines must not move when someone sets the wall clock.
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        for index in 0..<conditionCount { pthread_cond_init(conditions + index, &attributes) }
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        for index in 0..<conditionCount { pthread_cond_destroy(conditions + index) }
        conditions.deallocate()
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Runs the body with the lock held. The body must not wait for anything.
    package func withLock<Result, Failure: Error>(
        _ body: (inout State) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&state)
    }

    /// Blocks the calling thread until the body, run under the lock at each wake-up, answers `.done`.
    package func wait<Result>(on condition: Int, _ body: (inout State) -> MonitorAnswer<Result>) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            switch body(&state) {
            case .done(let result):
                return result
            case .wait(until: nil):
                pthread_cond_wait(conditions + condition, mutex)
            case .wait(until: .some(let instant)):
                var time = Self.monotonicTime(of: instant)
                pthread_cond_timedwait(conditions + condition, mutex, &time)
            }
        }
    }

    /// Wakes one waiter of a condition.
    package func signal(_ condition: Int) {
        pthread_cond_signal(conditions + condition)
    }

    /// Wakes all waiters of all conditions.
    package func broadcast() {
        for index in 0..<conditionCount { pthread_cond_broadcast(conditions + index) }
    }

    /// The instant on CLOCK_MONOTONIC, which `ContinuousClock` does not use.
    private static func monotonicTime(of instant: ContinuousClock.Instant) -> timespec {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        let remaining = max(instant - ContinuousClock.now, .zero).components
        let nanosecondsPerSecond = 1_000_000_000
        let nanoseconds = time.tv_nsec + Int(remaining.attoseconds / Int64(nanosecondsPerSecond))
        time.tv_sec += Int(min(remaining.seconds, Int64(Int32.max))) + nanoseconds / nanosecondsPerSecond
        time.tv_nsec = nanoseconds % nanosecondsPerSecond
        return time
    }
}
