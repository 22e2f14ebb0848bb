internal import EventSourcing
internal import EventStorePostgres
internal import Logging
internal import Metrics
internal import ParleyHTTP
internal import ParleyService
internal import Postgres
internal import ServiceLifecycle
internal import UnixSignals

extension Composition {
    /// How long a shutdown may take once draining is over.
    private static let shutdownGrace = Duration.seconds(30)
    /// The longest time between two heads records that can be configured, in seconds: a day.
    private static let longestHeadsInterval = 86_400

    /// Answers requests until SIGTERM or SIGINT: pools, store, read models, sweeper and HTTP, stopped in reverse order.
    ///
    /// - Throws: ``SettingFault``; `SchemaError` when the database is not migrated; `StartFault`; what a service throws.
    func serve() async throws {
        let configuration = try serverConfiguration()
        try await verifySchema()
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)
        let clock = SystemServiceClock()
        let projector = Projector(
            store: store, configuration: try Self.database(settings, role: Projector.role), rulebook: rulebook,
            logger: logger)
        let sweeper = DeadlineSweeper(
            service: service, store: store,
            configuration: try Self.database(settings, role: PostgresEventStore.serviceRole), clock: clock,
            logger: logger)
        let erasures = ErasureKeeper(
            executor: try erasureExecutor(), keys: keys, logger: Logger(label: "parley.erasures"))
        let signing = try notaryService(holding: store)
        let notary = signing?.notary
        // Before anything is appended: a log that was cut takes nothing (audit §3.10).
        try await notary?.interlock()
        let exports = ContractExports(
            configuration: try Self.database(settings, role: PostgresEventStore.serviceRole), clock: clock,
            logger: Logger(label: "parley.exports"))
        let server = try ParleyServer(
            configuration: configuration, service: service, exports: exports, keys: apiKeys, clock: clock,
            readiness: readinessChecks(notary) + [ReadinessCheck("erasures") { erasures.fault }], metrics: metrics,
            logger: logger, beforeListening: { try await erasures.prepareUntilDone() },
            onListening: { [logger] port in
                logger.notice("listening", metadata: ["port": "\(port.map(String.init) ?? "unknown")"])
            })
        var services: [any Service] = [readPool, store, lease, service, projector, sweeper, erasures, exports]
        if let heads = try headsRecorder(clock) { services.append(heads) }
        if let witnesses = signing?.witnesses { services.append(witnesses.service) }
        if let notary { services.append(notary) }
        services += server.services
        var group = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = configuration.drainDelay + Self.shutdownGrace
        try await ServiceGroup(configuration: group).run()
    }

    /// What records heads; `nil` where that is switched off.
    private func headsRecorder(_ clock: any ServiceClock) throws -> HeadsRecorder? {
        let seconds = try settings.number(.headsSeconds, in: 0...Self.longestHeadsInterval)
        guard seconds > 0 else { return nil }
        return HeadsRecorder(
            store: store, configuration: try Self.database(settings, role: PostgresEventStore.serviceRole),
            clock: clock, interval: .seconds(seconds), logger: logger)
    }

    /// What carries out erasures; see ``ErasureExecutor``.
    ///
    /// - Throws: ``SettingFault``; `PostgresConfigurationError`.
    func erasureExecutor() throws -> ErasureExecutor {
        ErasureExecutor(
            service: service, configuration: try Self.database(settings, role: nil),
            logger: Logger(label: "parley.erasures"))
    }

    private func serverConfiguration() throws -> ServerConfiguration {
        let ports = 0...65_535
        var configuration = ServerConfiguration()
        configuration.api = .host(
            try settings.text(.httpHost), port: try settings.number(.httpPort, in: ports))
        configuration.admin = .host(
            try settings.text(.adminHost), port: try settings.number(.adminPort, in: ports))
        let rates = 0...RatePolicy.maximumPerSecond
        configuration.readPolicy = RatePolicy(perSecond: try settings.number(.readRate, in: rates))
        configuration.writePolicy = RatePolicy(perSecond: try settings.number(.writeRate, in: rates))
        configuration.drainDelay = .seconds(try settings.number(.drainSeconds, in: 0...600))
        configuration.tokens = try tokenSettings()
        configuration.cursorSecret = settings[.cursorSecret].map { Array($0.text.utf8) }
        return configuration
    }

    /// Access tokens are accepted once all three settings are there.
    private func tokenSettings() throws -> TokenSettings? {
        let parts: [Setting] = [.jwtIssuer, .jwtAudience, .jwtKeys]
        guard parts.contains(where: { settings[$0] != nil }) else { return nil }
        let keys = try settings.text(.jwtKeys)
        let isAddress = keys.hasPrefix("https://") || keys.hasPrefix("http://")
        return TokenSettings(
            issuer: try settings.text(.jwtIssuer), audience: try settings.text(.jwtAudience),
            keys: isAddress ? .url(keys) : .file(keys))
    }

    private func readinessChecks(_ notary: NotaryService?) -> [ReadinessCheck] {
        let signing = notary.map { notary in [ReadinessCheck("notary") { notary.fault }] } ?? []
        return signing + [
            ReadinessCheck("database") { [store] in
                do {
                    _ = try await store.ledgers()
                    return nil
                } catch {
                    return CommandFailure(describing: error).message
                }
            },
            ReadinessCheck("appends") { [store] in
                store.isHealthy ? nil : "a leaf did not match: appends have stopped; run parley doctor"
            },
        ]
    }
}
