internal import EventSourcing
internal import Synchronization

/// What all callers of a simulation have written together.
final class SimulationTotal: Sendable {
    private let sum = Mutex(SimulationTally())

    /// Adds what a caller wrote.
    ///
    /// - Returns: the sum with it.
    @discardableResult
    func add(_ tally: SimulationTally) -> SimulationTally {
        sum.withLock { sum in
            sum.add(tally)
            return sum
        }
    }

    /// Notes an act of a block that was recorded now, by the kinds of its events.
    func note(_ types: [EventType]) {
        sum.withLock { sum in
            sum.acts += 1
            sum.note(types)
        }
    }

    /// Notes an act of a block that an earlier run recorded.
    func noteThereBefore() { sum.withLock { $0.actsThereBefore += 1 } }

    /// The sum now.
    var tally: SimulationTally { sum.withLock { $0 } }
}
