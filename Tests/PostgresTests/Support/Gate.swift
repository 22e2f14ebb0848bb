@testable import Postgres

/// Holds worker threads until the test opens it.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var arrivals = 0
    }

    private let monitor = Monitor(State(), conditionCount: 1)

    /// How many threads have come to the gate so far.
    var arrivals: Int { monitor.withLock { $0.arrivals } }

    /// Blocks the calling thread until the gate is open.
    func pass() {
        monitor.withLock { $0.arrivals += 1 }
        monitor.wait(on: 0) { $0.isOpen ? .done(()) : .wait(until: nil) }
    }

    func open() {
        monitor.withLock { $0.isOpen = true }
        monitor.broadcast()
    }
}

/// Lets other tasks run until the condition holds; the test's time limit ends a wait that is in vain.
func eventually(_ condition: () throws -> Bool) async throws {
    while try !condition() {
        try Task.checkCancellation()
        await Task.yield()
    }
}
