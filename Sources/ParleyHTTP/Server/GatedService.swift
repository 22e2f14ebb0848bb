internal import ServiceLifecycle

/// A service that runs once something has been done first.
struct GatedService: Service {
    /// What has to be done.
    let gate: @Sendable () async throws -> Void
    let service: any Service

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown(gate)
        } catch is CancellationError {
            // Asked to stop before it began.
            return
        }
        try await service.run()
    }
}
