/// Where a job stands. Pure: it says what to do, ``PoolJob`` does it.
///
/// The continuation is resumed exactly when an effect is `.resume…`, and no path has two of them.
enum JobState: Hashable, CaseIterable {
    /// Made, not yet offered to the queue. Can become `queued` or `withdrawn`.
    case created
    /// Cancelled before it was offered. Can become `finished`.
    case withdrawn
    /// Waiting for a worker. Can become `running` or `finished`.
    case queued
    /// In the hands of a worker. Can become `finished`.
    case running
    /// The caller has its answer.
    case finished

    /// What happens to a job.
    enum Event: Hashable, CaseIterable {
        /// The caller offers it to the queue.
        case offered
        /// The caller's task was cancelled.
        case cancelled
        /// Its deadline passed.
        case expired
        /// The queue will not have it, or will not have it any longer: full or closed.
        case refused
        /// A worker takes it.
        case started
        /// The worker has run it.
        case completed
    }

    /// What is to be done about it.
    enum Effect: Hashable {
        case nothing
        case enqueue
        case run
        case resumeCancelled
        case resumeTimedOut
        case resumeRefused
        case resumeWithResult
    }

    /// Moves on and says what to do.
    mutating func handle(_ event: Event) -> Effect {
        switch (self, event) {
        case (.created, .offered): become(.queued, .enqueue)
        case (.created, .cancelled): become(.withdrawn, .nothing)
        case (.withdrawn, .offered): become(.finished, .resumeCancelled)
        case (.queued, .cancelled): become(.finished, .resumeCancelled)
        case (.queued, .expired): become(.finished, .resumeTimedOut)
        case (.queued, .refused): become(.finished, .resumeRefused)
        case (.queued, .started): become(.running, .run)
        case (.running, .completed): become(.finished, .resumeWithResult)
        default: .nothing
        }
    }

    private mutating func become(_ next: JobState, _ effect: Effect) -> Effect {
        self = next
        return effect
    }
}
