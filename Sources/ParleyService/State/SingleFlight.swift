internal import Synchronization

/// Lets many callers share one run of the same work: while one runs it, the others wait for how it ends.
///
/// A failure is everybody's, so that many callers do not fail one after the other; only where the one that ran it was
/// cancelled does the next one run it again.
final class SingleFlight: Sendable {
    private enum End {
        case done
        case failed(any Error)
        case abandoned
    }

    private struct State {
        var isRunning = false
        var waiting: [CheckedContinuation<End, Never>] = []
    }

    private let state = Mutex(State())

    /// Runs the work, or waits for who already runs it.
    ///
    /// - Throws: what the run threw; `CancellationError` for a caller that was cancelled while it waited. Waiting takes no
    ///   longer than the run.
    func run(_ work: () async throws -> Void) async throws {
        while true {
            let isFirst = state.withLock { state in
                defer { state.isRunning = true }
                return !state.isRunning
            }
            if isFirst { return try await lead(work) }
            switch await end() {
            case .done: return
            case .failed(let error): throw error
            case .abandoned: try Task.checkCancellation()
            }
        }
    }

    /// How many callers wait for the run in hand.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    private func lead(_ work: () async throws -> Void) async throws {
        do {
            try await work()
            finish(.done)
        } catch {
            finish(Task.isCancelled ? .abandoned : .failed(error))
            throw error
        }
    }

    /// How the run in hand ends; one that ended in between counts as abandoned, so that the caller looks again.
    private func end() async -> End {
        await withCheckedContinuation { continuation in
            let isWaiting = state.withLock { state in
                if state.isRunning { state.waiting.append(continuation) }
                return state.isRunning
            }
            if !isWaiting { continuation.resume(returning: .abandoned) }
        }
    }

    private func finish(_ end: End) {
        let waiting = state.withLock { state in
            defer { state = State() }
            return state.waiting
        }
        for continuation in waiting { continuation.resume(returning: end) }
    }
}
