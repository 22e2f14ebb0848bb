internal import EventSourcing
internal import Synchronization

/// What the workers of a run share: which ranges are left, how far they are, and which read models cannot be made.
final class RebuildStanding: Sendable {
    private struct State {
        var ranges: [RebuildRange]
        var failures: [String: ProjectionFailure] = [:]
        var done: Int64
    }

    /// Events that were folded before, by a run that ended early.
    let resumed: Int64
    /// Events to fold in all.
    let total: Int64
    private let state: Mutex<State>

    /// - Parameter ranges: every range of the run, in order.
    init(_ ranges: [RebuildRange], total: Int64) {
        resumed = ranges.reduce(0) { $0 + $1.events }
        self.total = total
        // The last are taken first; the order of ranges does not matter.
        state = Mutex(State(ranges: ranges.filter { !$0.isFinished }.reversed(), done: resumed))
    }

    /// The next range to work on; `nil` when none is left.
    func take() -> RebuildRange? { state.withLock { $0.ranges.popLast() } }

    /// Notes folded events; answers how many there are now.
    func add(_ events: Int64) -> Int64 {
        state.withLock { state in
            state.done += events
            return state.done
        }
    }

    /// Notes that a read model cannot be made; answers whether that is news.
    func note(_ failure: ProjectionFailure) -> Bool {
        state.withLock { state in
            guard state.failures[failure.name] == nil else { return false }
            state.failures[failure.name] = failure
            return true
        }
    }

    /// Why read models cannot be made, by name.
    var failures: [String: ProjectionFailure] { state.withLock { $0.failures } }
}
