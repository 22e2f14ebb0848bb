internal import ArgumentParser
internal import Logging
internal import ParleyHTTP
internal import ParleyService
internal import ServiceLifecycle
internal import Transparency
internal import UnixSignals

/// `parley witness --key FILE --policy FILE --state-directory FOLDER`: cosigns checkpoints until SIGTERM or SIGINT.
struct WitnessCommand: AsyncParsableCommand {
    /// How long requests may take that are under way at SIGTERM.
    private static let shutdownGrace = Duration.seconds(30)
    private static let ports = 0...65_535

    static let configuration = CommandConfiguration(
        commandName: "witness", abstract: "Cosign checkpoints of logs over HTTP (C2SP tlog-witness).",
        discussion: """
            A witness vouches that it saw one history of a log only. It is run by a party, apart from whoever runs the log, and \
            needs neither the database nor its configuration. POST /add-checkpoint asks for a cosignature; GET /HASH/checkpoint \
            shows the latest one, HASH being the SHA-256 of the log's origin in hexadecimal; /livez and /readyz are its health.

            What it cosigned last is in the state directory before it answers. It never starts over: a state that is damaged \
            or missing ends the start with status 3 or 78. Start it with --first once. Evidence of a log that shows two histories is \
            kept there too, in files that parley proof fork reads.
            """)

    @Option(help: "Address to listen on, HOST:PORT; port 0 lets the system choose.")
    var listen = "127.0.0.1:8090"

    @Option(help: "Folder in which the witness remembers; its own alone.")
    var stateDirectory: String

    @Option(help: "File with the signing key of the witness: parley key signing NAME --witness.")
    var key: String

    @Option(help: "Public key of a log whose checkpoints are cosigned, NAME+ID+BASE64; may be repeated.")
    var log: [String] = []

    @Option(help: "File with a policy; its logs are known, in addition to --log.")
    var policy: String?

    @Flag(help: "This witness never cosigned anything: make the state directory.")
    var first = false

    @Option(help: "trace, debug, info, notice, warning, error or critical.")
    var logLevel: String?

    func validate() throws {
        guard !log.isEmpty || policy != nil else { throw ValidationError("Give --policy FILE or --log KEY.") }
        guard Self.address(listen) != nil else {
            throw ValidationError("--listen is HOST:PORT, such as 127.0.0.1:8090.")
        }
    }

    func run() async throws {
        try LogSetup.install(try await Settings(flags: logLevel.map { [.logLevel: $0] } ?? [:]))
        guard let address = Self.address(listen) else { throw CommandFailure(.usage, "--listen is HOST:PORT") }
        let signer = try ProofFile.signer(key)
        guard signer.verifier.type == .cosignature else {
            throw CommandFailure(.badInput, "\(key): the key of a log; a witness needs one made with --witness")
        }
        let logger = Logger(label: "parley.witness")
        var configuration = WitnessConfiguration()
        configuration.address = address
        let logs = try knownLogs()
        let server: WitnessServer
        do throws(WitnessStateFault) {
            server = try WitnessServer(
                configuration: configuration, key: signer, logs: logs, stateDirectory: stateDirectory,
                isFirst: first, clock: SystemServiceClock(), logger: logger,
                onListening: { port in
                    logger.notice("listening", metadata: ["port": "\(port.map(String.init) ?? "unknown")"])
                })
        } catch {
            throw CommandFailure(Self.status(of: error), error.description)
        }
        var group = ServiceGroupConfiguration(
            services: [.init(service: server.service)], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = Self.shutdownGrace
        try await ServiceGroup(configuration: group).run()
        try await server.close()
    }

    private func knownLogs() throws -> [VerifierKey] {
        var keys = try policy.map { try ProofFile.policy($0).logs.map(\.key) } ?? []
        for text in log {
            let key: VerifierKey
            do throws(KeyFault) {
                key = try VerifierKey(text)
            } catch {
                throw CommandFailure(.badInput, "--log \(text): \(error)")
            }
            guard key.type == .ed25519 else { throw CommandFailure(.badInput, "--log \(text): the key of a witness") }
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }

    /// Host and port of `HOST:PORT`; an IPv6 address stands in brackets.
    private static func address(_ text: String) -> ServerConfiguration.Address? {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            ports.contains(port)
        else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        return host.isEmpty ? nil : .host(String(host), port: port)
    }

    private static func status(of fault: WitnessStateFault) -> ExitStatus {
        switch fault {
        case .damaged: .violation
        case .inUse: .tryAgain
        case .missing, .notFirst, .otherKey: .configuration
        case .fileSystem: .failed
        }
    }
}
