internal import AsyncHTTPClient
internal import Crypto
internal import Hummingbird
internal import HummingbirdCore
public import Logging
internal import NIOCore
public import ParleyService
public import ServiceLifecycle

/// The HTTP side of Parley as services of one group: API, admin endpoints, draining.
///
/// ```swift
/// let server = try ParleyServer(configuration: configuration, service: service, exports: exports, keys: keys, …)
/// let group = ServiceGroup(services: [service] + server.services, gracefulShutdownSignals: [.sigterm], logger: logger)
/// ```
public struct ParleyServer: Sendable {
    /// The services in the order in which they start; they stop in the reverse one.
    public let services: [any Service]

    /// The application that answers the API, for tests without a socket.
    let api: Application<RouterResponder<APIContext>>

    /// The application that answers the admin endpoints.
    let admin: Application<RouterResponder<BasicRequestContext>>

    /// Composes the listeners.
    ///
    /// - Parameters:
    ///   - exports: the analysts' contract, run by the caller; nil over a log without a database.
    ///   - readiness: what must hold besides the server's own checks: database, schema version, keys.
    ///   - metrics: what `/metrics` shows; bootstrap `MetricsSystem` with it first.
    ///   - monotonicNow: what budgets are counted by: a clock that never goes back.
    ///   - beforeListening: what has to be done before the API listens; the admin endpoints answer meanwhile.
    ///   - onListening: told the port of the API, once it listens.
    /// - Throws: ``StartFault`` where the routes and the policy table do not match or a setting is unusable.
    public init(
        configuration: ServerConfiguration, service: NegotiationService, exports: ContractExports?, keys: APIKeyStore,
        clock: any ServiceClock, readiness: [ReadinessCheck] = [], metrics: PrometheusMetrics, logger: Logger,
        monotonicNow: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        beforeListening: @escaping @Sendable () async throws -> Void = {},
        onListening: @escaping @Sendable (Int?) async -> Void = { _ in }
    ) throws {
        let secret = configuration.cursorSecret ?? SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        guard secret.count >= 16 else { throw StartFault("the cursor secret needs at least 16 bytes") }
        let cursors = SignedCursor(secret: secret)
        let tokens = configuration.tokens.map { Self.tokens($0, clock: clock, logger: logger) }
        let streams = StreamResponder(
            service: service, cursors: cursors,
            quota: StreamQuota(maximum: configuration.maximumStreamsPerPrincipal),
            heartbeatInterval: configuration.heartbeatInterval, logger: logger)
        let router = try APIRouter.make(
            rows: PolicyTable.rows,
            handlers: RouteHandlers(
                service: service, exports: exports, cursors: cursors, streams: streams, documents: DocumentResponder()),
            gate: Gate(
                authenticator: Authenticator(keys: keys, tokens: tokens?.verifier),
                limiter: RateLimiter(
                    reads: configuration.readPolicy, writes: configuration.writePolicy, now: monotonicNow)),
            journal: ReadJournal(service: service, logger: logger),
            observation: ObservationMiddleware(
                index: RouteIndex(PolicyTable.rows), metrics: RequestMetrics(), logger: logger))
        api = Application(
            router: router, server: .http1(configuration: Self.channel(configuration)),
            configuration: Self.application(configuration.api, maximumConnections: configuration.maximumConnections),
            onServerRunning: { await onListening($0.localAddress?.port) }, logger: logger)
        var checks = readiness
        if let tokens {
            checks.append(
                ReadinessCheck("token-keys") {
                    await tokens.keys.isReady() ? nil : "the issuer's keys cannot be fetched; check the address or file"
                })
        }
        let state = Readiness(checks)
        admin = Application(
            router: AdminRouter.make(readiness: state, metrics: metrics),
            server: .http1(configuration: Self.channel(configuration)),
            configuration: Self.application(configuration.admin, maximumConnections: 64), logger: logger)
        var services: [any Service] = []
        if let client = tokens?.client { services.append(ClientService(client: client)) }
        services +=
            [
                admin, GatedService(gate: beforeListening, service: api),
                DrainService(readiness: state, delay: configuration.drainDelay),
            ] as [any Service]
        self.services = services
    }

    /// The OpenAPI document, for `parley openapi`.
    public static func openAPI() -> [UInt8] {
        OpenAPIDocument.json()
    }

    private static func tokens(
        _ settings: TokenSettings, clock: any ServiceClock, logger: Logger
    ) -> (verifier: TokenVerifier, keys: VerificationKeys, client: HTTPClient?) {
        let source: any KeySetSource
        var client: HTTPClient?
        switch settings.keys {
        case .file(let path): source = KeySetFile(path: path)
        case .url(let url):
            let made = KeySetAddress.makeClient()
            source = KeySetAddress(url: url, client: made)
            client = made
        }
        let keys = VerificationKeys(source: source, settings: settings, clock: clock, logger: logger)
        return (TokenVerifier(keys: keys, settings: settings, clock: clock), keys, client)
    }

    static func channel(_ configuration: ServerConfiguration) -> HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [MalformedRequestHandler()],
            idleTimeout: .seconds(configuration.idleTimeout.components.seconds),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: configuration.maximumHeaderFieldBytes,
                maxHeaderListSize: configuration.maximumHeaderBytes,
                maxHeaderFieldCount: configuration.maximumHeaderFields))
    }

    static func application(
        _ address: ServerConfiguration.Address, maximumConnections: Int
    ) -> ApplicationConfiguration {
        let bind: BindAddress =
            switch address {
            case .host(let host, let port): .hostname(host, port: port)
            case .socket(let path): .unixDomainSocket(path: path)
            }
        return ApplicationConfiguration(
            address: bind, backlog: 1_024,
            availableConnectionsDelegate: MaximumAvailableConnections(maximumConnections))
    }
}
