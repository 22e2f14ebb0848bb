internal import ParleyService

extension Composition {
    /// How many negotiations a simulation keeps folded for each caller: its own rounds, and some that others just left.
    private static let statesOfCaller = 4
    private static let stateBytes = 256 * 1_048_576

    /// A service whose clock shows every task the day that it simulates, and which keeps what its callers work on and no more.
    func simulationService(callers: Int) -> NegotiationService {
        var limits = ServiceLimits()
        limits.cachedStates = max(1_024, callers * Self.statesOfCaller)
        limits.cachedStateBytes = Self.stateBytes
        return NegotiationService(
            store: store, readPool: readPool, keys: keys, rulebook: rulebook, clock: SimulatedServiceClock(),
            limits: limits, lease: lease, logger: logger)
    }
}
