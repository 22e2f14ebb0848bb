internal import Synchronization

/// Lines between who reads a request and who records them: whoever is faster waits for nobody, so that a client that
/// only reads its answers once it has sent everything does not stop the reader. Bounded by what one request may have.
final class LineQueue: Sendable {
    /// How the reading ended.
    enum End: Hashable, Sendable {
        /// With the last line.
        case complete
        /// With more bytes than one request may have.
        case tooManyBytes
        /// With more lines than one request may have.
        case tooManyLines
        /// With the connection.
        case broken
    }

    private struct State {
        var lines: [NumberedLine] = []
        var end: End?
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// Adds lines that came in.
    func add(_ lines: [NumberedLine]) {
        guard !lines.isEmpty else { return }
        wake { $0.lines += lines }
    }

    /// Ends the queue; the first end counts.
    func finish(_ end: End) {
        wake { state in state.end = state.end ?? end }
    }

    /// The next lines, as many as are there and at most `maximum`; none once the queue has ended. One caller at a time.
    func next(atMost maximum: Int) async -> [NumberedLine] {
        while true {
            let (lines, isOver) = state.withLock { state in
                let taken = Array(state.lines.prefix(maximum))
                state.lines.removeFirst(taken.count)
                return (taken, taken.isEmpty && state.end != nil)
            }
            if !lines.isEmpty || isOver { return lines }
            await withCheckedContinuation { continuation in
                let hasSome = state.withLock { state in
                    if !state.lines.isEmpty || state.end != nil { return true }
                    state.waiter = continuation
                    return false
                }
                if hasSome { continuation.resume() }
            }
        }
    }

    /// How it ended; `nil` while it goes on.
    var end: End? { state.withLock { $0.end } }

    private func wake(_ change: (inout State) -> Void) {
        let waiter = state.withLock { state in
            change(&state)
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }
}
