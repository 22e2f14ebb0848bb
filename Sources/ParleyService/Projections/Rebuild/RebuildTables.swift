internal import Synchronization

/// The filled tables that wait for their keys and indexes, shared by the workers of a run.
final class RebuildTables: Sendable {
    private struct State {
        var left: [any StreamProjection]
        var done: Int64 = 0
    }

    /// How many there are in all.
    let total: Int64
    private let state: Mutex<State>

    init(_ projections: [any StreamProjection]) {
        total = Int64(projections.count)
        state = Mutex(State(left: projections.reversed()))
    }

    /// The next one; `nil` when none is left.
    func take() -> (any StreamProjection)? { state.withLock { $0.left.popLast() } }

    /// Notes that one is done; answers how many are.
    func finish() -> Int64 {
        state.withLock { state in
            state.done += 1
            return state.done
        }
    }
}
