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

    /// The sum now.
    var tally: SimulationTally { sum.withLock { $0 } }
}
