internal import Hummingbird
internal import HummingbirdCore
public import Logging
internal import NIOCore
public import ParleyService
public import ServiceLifecycle
public import Transparency

/// A witness: takes checkpoints of the logs it knows, remembers the latest and cosigns those that extend it.
///
/// It sees origins, sizes and roots, never what was said at a table.
public struct WitnessServer: Sendable {
    /// What runs it.
    public var service: any Service { application }

    private let cosigner: CheckpointCosigner

    /// The application that answers, for tests without a socket.
    let application: Application<RouterResponder<BasicRequestContext>>

    /// Takes the state directory into use and reads it. Blocking.
    ///
    /// - Parameters:
    ///   - key: the key of the witness, of type 4.
    ///   - logs: the keys of the logs whose checkpoints it takes, each named like its origin.
    ///   - stateDirectory: where it remembers; a directory of this witness alone.
    ///   - isFirst: whether it never cosigned anything; the directory is made then.
    ///   - onListening: told the port, once it listens.
    /// - Throws: ``WitnessStateFault``.
    public init(
        configuration: WitnessConfiguration, key: SignerKey, logs: [VerifierKey], stateDirectory: String, isFirst: Bool,
        clock: any ServiceClock, logger: Logger,
        onListening: @escaping @Sendable (Int?) async -> Void = { _ in }
    ) throws(WitnessStateFault) {
        cosigner = try CheckpointCosigner(
            key: key, logs: logs,
            directory: try WitnessStateDirectory(path: stateDirectory, key: key.verifier, isFirst: isFirst),
            clock: clock, logger: logger)
        let bind: BindAddress =
            switch configuration.address {
            case .host(let host, let port): .hostname(host, port: port)
            case .socket(let path): .unixDomainSocket(path: path)
            }
        application = Application(
            router: WitnessRouter.make(cosigner, bodyTimeout: configuration.bodyTimeout),
            server: .http1(
                configuration: HTTP1Channel.Configuration(
                    idleTimeout: .seconds(configuration.idleTimeout.components.seconds))),
            configuration: ApplicationConfiguration(
                address: bind, backlog: 256,
                availableConnectionsDelegate: MaximumAvailableConnections(configuration.maximumConnections)),
            onServerRunning: { await onListening($0.localAddress?.port) }, logger: logger)
    }

    /// Lets go of the state directory once the service has ended. Connections that are still being torn down keep parts of the server
    /// alive, so its last reference is no moment to rely on.
    public func close() async throws {
        try await cosigner.close()
    }
}
