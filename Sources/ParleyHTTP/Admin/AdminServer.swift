internal import Hummingbird
internal import HummingbirdCore
public import Logging
public import ServiceLifecycle

/// `/livez`, `/readyz` and `/metrics` alone, for processes that answer no requests of users.
public struct AdminServer: Sendable {
    private static let maximumConnections = 64

    /// The service that listens.
    public let service: any Service

    /// A server from its parts; nothing listens before the service runs.
    ///
    /// - Parameters:
    ///   - configuration: its `admin` address counts.
    ///   - metrics: what `/metrics` shows; bootstrap `MetricsSystem` with it first.
    ///   - onListening: told the port, once it listens.
    public init(
        configuration: ServerConfiguration, readiness: [ReadinessCheck], metrics: PrometheusMetrics, logger: Logger,
        onListening: @escaping @Sendable (Int?) async -> Void = { _ in }
    ) {
        service = Application(
            router: AdminRouter.make(readiness: Readiness(readiness), metrics: metrics),
            server: .http1(configuration: ParleyServer.channel(configuration)),
            configuration: ParleyServer.application(
                configuration.admin, maximumConnections: Self.maximumConnections),
            onServerRunning: { await onListening($0.localAddress?.port) }, logger: logger)
    }
}
