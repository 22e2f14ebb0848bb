/// Bytes on their way from the thread that makes them to the one task that takes them.
///
/// Only a few chunks wait at a time: the thread waits for the task, the server for the thread, and memory stays as it is.
public final class ChunkHandover: Sendable {
    /// The most chunks that wait to be taken.
    public static let maximumWaiting = 4

    private enum Condition {
        /// A chunk was taken, or nobody will take one any more.
        static let room = 0
        static let count = 1
    }

    private struct State {
        var chunks: [[UInt8]] = []
        /// How it ended: nil while it goes on.
        var end: Result<[UInt8]?, any Error>?
        var isAbandoned = false
        var taker: CheckedContinuation<[UInt8]?, any Error>?

        /// The task that waits, given away once.
        mutating func takeTaker() -> CheckedContinuation<[UInt8]?, any Error>? {
            defer { taker = nil }
            return taker
        }
    }

    private enum Offer {
        case waiting
        case given(CheckedContinuation<[UInt8]?, any Error>)
        case abandoned
        case late
    }

    private let patience: Duration
    private let state = Monitor(State(), conditionCount: Condition.count)

    /// - Parameter patience: how long a chunk waits for room before the whole is given up.
    init(patience: Duration) {
        self.patience = patience
    }

    // MARK: - The thread

    /// Hands over a chunk; blocks the calling thread until there is room.
    ///
    /// - Throws: ``PostgresError/Code/cancelled`` when nobody takes any more, ``PostgresError/Code/timedOut`` when nothing was
    ///   taken within the patience, or until the deadline.
    func put(_ chunk: [UInt8], until deadline: ContinuousClock.Instant?) throws(PostgresError) {
        let patient = ContinuousClock.now + patience
        let last = deadline.map { min($0, patient) } ?? patient
        let offer: Offer = state.wait(on: Condition.room) { state in
            if state.isAbandoned { return .done(.abandoned) }
            if let taker = state.takeTaker() { return .done(.given(taker)) }
            if state.chunks.count < Self.maximumWaiting {
                state.chunks.append(chunk)
                return .done(.waiting)
            }
            return .now < last ? .wait(until: last) : .done(.late)
        }
        switch offer {
        case .waiting: break
        case .given(let taker): taker.resume(returning: chunk)
        case .abandoned: throw PostgresError(code: .cancelled, message: "nobody takes the rows any more")
        case .late: throw PostgresError(code: .timedOut, message: "the rows were not taken in time")
        }
    }

    /// Ends it: the task gets what still waits, then the error or nil.
    func finish(_ error: (any Error)?) {
        let taker = state.withLock { state in
            guard state.end == nil else { return nil as CheckedContinuation<[UInt8]?, any Error>? }
            state.end = error.map { .failure($0) } ?? .success(nil)
            return state.takeTaker()
        }
        if let error { taker?.resume(throwing: error) } else { taker?.resume(returning: nil) }
    }

    // MARK: - The task

    /// The next chunk; nil after the last.
    ///
    /// - Throws: what ended the job; `CancellationError`.
    public func next() async throws -> [UInt8]? {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let answer: Result<[UInt8]?, any Error>? = state.withLock { state in
                    if !state.chunks.isEmpty { return .success(state.chunks.removeFirst()) }
                    if let end = state.end { return end }
                    if state.isAbandoned { return .failure(CancellationError()) }
                    state.taker = continuation
                    return nil
                }
                if let answer {
                    state.signal(Condition.room)
                    continuation.resume(with: answer)
                }
            }
        } onCancel: {
            abandon()
        }
    }

    /// Says that nothing more is taken; the thread gives up at its next chunk.
    func abandon() {
        let taker = state.withLock { state in
            state.isAbandoned = true
            state.chunks = []
            return state.takeTaker()
        }
        state.broadcast()
        taker?.resume(throwing: CancellationError())
    }
}
