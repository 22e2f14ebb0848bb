internal import Metrics
internal import ParleyService
internal import Synchronization

/// How many streams each principal has open.
final class StreamQuota: Sendable {
    /// The most open streams of one principal.
    let maximum: Int

    private let open = Mutex<[PrincipalID: Int]>([:])
    private let connections: Meter

    /// - Parameter meter: the name under which the open streams of all principals are measured.
    init(maximum: Int, meter: String = "parley_sse_connections") {
        self.maximum = maximum
        connections = Meter(label: meter)
    }

    /// Takes a place; whoever takes one gives it back by ``leave(_:)``.
    ///
    /// - Throws: `too-many-streams`.
    func enter(_ principal: PrincipalID) throws(Problem) {
        let isGranted = open.withLock { open in
            let count = open[principal] ?? 0
            guard count < maximum else { return false }
            open[principal] = count + 1
            return true
        }
        if isGranted { connections.increment() }
        guard isGranted else {
            throw Problem(.tooManyStreams, ["limit": String(maximum), "seconds": String(Problem.retryAfterSeconds)])
        }
    }

    /// Gives a place back.
    func leave(_ principal: PrincipalID) {
        connections.decrement()
        open.withLock { open in
            let count = (open[principal] ?? 1) - 1
            open[principal] = count > 0 ? count : nil
        }
    }

    /// How many streams are open in all.
    var count: Int { open.withLock { $0.values.reduce(0, +) } }
}
