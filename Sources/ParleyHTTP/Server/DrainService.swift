internal import ServiceLifecycle

/// The first to be told of a shutdown: ends readiness, then waits for load balancers to notice before the listeners
/// stop accepting.
struct DrainService: Service {
    let readiness: Readiness
    let delay: Duration

    func run() async throws {
        do {
            try await gracefulShutdown()
        } catch {
            // Cancelled: there is nothing to wait for.
            readiness.drain()
            return
        }
        readiness.drain()
        try await Task.sleep(for: delay)
    }
}
