internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import Logging
internal import Metrics
internal import ParleyHTTP
internal import ServiceLifecycle
internal import UnixSignals

/// `parley notary`: signs ledgers until SIGTERM or SIGINT, as a process of its own.
struct NotaryCommand: AsyncParsableCommand {
    private static let shutdownGrace = Duration.seconds(30)

    static let configuration = CommandConfiguration(
        commandName: "notary", abstract: "Sign what is appended, as a process apart from serve.",
        discussion: """
            Reads new leaves, checks each of them, and signs a checkpoint within a second; it never signs a tree that does not \
            continue what it signed before. Folder and keys belong to this process alone: run it as a user of its own. It \
            refuses, and says so in /readyz, metrics and log, when the log is not what it signed.
            """)

    @Option(name: .customLong("ledger"), help: "A ledger; may be given several times. Default: all.")
    var ledgers: [Int32] = []

    @Option(help: "What origins of new ledgers begin with; without it only ledgers with a key are signed.")
    var notaryOrigin: String?

    @Option(help: "Address of /livez, /readyz and /metrics.")
    var adminHost: String?

    @Option(help: "Port of /livez, /readyz and /metrics; 0 lets the system choose.")
    var adminPort: String?

    @OptionGroup var notaryOptions: NotaryOptions
    @OptionGroup var settingOptions: SettingOptions

    func validate() throws {
        guard ledgers.allSatisfy({ $0 > 0 }) else { throw ValidationError("--ledger is a number from 1.") }
    }

    func run() async throws {
        var flags = notaryOptions.flags
        flags[.notaryOrigin] = notaryOrigin
        flags[.adminHost] = adminHost
        flags[.adminPort] = adminPort
        let settings = try await settingOptions.settings(flags)
        try LogSetup.install(settings)
        let logger = Logger(label: "parley.notary")
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)
        let (notaryConfiguration, witnesses) = try Composition.notaryConfiguration(
            settings, ledgers: Set(ledgers.map { LedgerID($0) }))
        let notary = NotaryService(
            configuration: notaryConfiguration, database: try Composition.database(settings, role: nil), logger: logger)
        var configuration = ServerConfiguration()
        configuration.admin = .host(
            try settings.text(.adminHost), port: try settings.number(.adminPort, in: 0...65_535))
        let admin = AdminServer(
            configuration: configuration, readiness: [ReadinessCheck("notary") { notary.fault }], metrics: metrics,
            logger: logger,
            onListening: { port in
                logger.notice("listening", metadata: ["port": "\(port.map(String.init) ?? "unknown")"])
            })
        // What was started last is stopped first: the connections to witnesses outlive who uses them.
        let services: [any Service] = (witnesses.map { [$0.service] } ?? []) + [notary, admin.service]
        var group = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = Self.shutdownGrace
        try await ServiceGroup(configuration: group).run()
    }
}
