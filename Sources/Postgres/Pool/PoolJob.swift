internal import Synchronization

/// One piece of work and the task that waits for it.
final class PoolJob<R: Sendable>: QueuedJob {
    private struct Guarded {
        var state = JobState.created
        var continuation: CheckedContinuation<R, any Error>?

        /// The continuation, given away once.
        mutating func takeContinuation() -> CheckedContinuation<R, any Error>? {
            defer { continuation = nil }
            return continuation
        }
    }

    let deadline: ContinuousClock.Instant
    private let body: @Sendable (PostgresConnection) throws -> R
    private let guarded = Mutex(Guarded())

    init(deadline: ContinuousClock.Instant, _ body: @escaping @Sendable (PostgresConnection) throws -> R) {
        self.deadline = deadline
        self.body = body
    }

    /// Takes the continuation; whether the job is to be queued. If it was cancelled already, the caller is answered.
    func offer(_ continuation: CheckedContinuation<R, any Error>) -> Bool {
        let effect = guarded.withLock { guarded in
            guarded.continuation = continuation
            return guarded.state.handle(.offered)
        }
        if effect == .resumeCancelled { answer(.failure(Self.cancellation)) }
        return effect == .enqueue
    }

    /// Notes that the caller's task was cancelled; whether the job has to leave the queue.
    func cancel() -> Bool {
        guard guarded.withLock({ $0.state.handle(.cancelled) }) == .resumeCancelled else { return false }
        answer(.failure(Self.cancellation))
        return true
    }

    func start() -> Bool {
        guarded.withLock { $0.state.handle(.started) } == .run
    }

    func run(on connection: PostgresConnection, settle: (_ succeeded: Bool) -> PostgresError?) {
        var result: Result<R, any Error>
        do {
            result = .success(try body(connection))
        } catch {
            result = .failure(error)
        }
        switch result {
        case .success: if let error = settle(true) { result = .failure(error) }
        case .failure: _ = settle(false)
        }
        if guarded.withLock({ $0.state.handle(.completed) }) == .resumeWithResult { answer(result) }
    }

    func expire(_ error: PostgresError) {
        if guarded.withLock({ $0.state.handle(.expired) }) == .resumeTimedOut { answer(.failure(error)) }
    }

    func refuse(_ error: PostgresError) {
        if guarded.withLock({ $0.state.handle(.refused) }) == .resumeRefused { answer(.failure(error)) }
    }

    private func answer(_ result: Result<R, any Error>) {
        guarded.withLock { $0.takeContinuation() }?.resume(with: result)
    }

    private static var cancellation: PostgresError {
        PostgresError(code: .cancelled, message: "the task was cancelled while its job was queued")
    }
}
