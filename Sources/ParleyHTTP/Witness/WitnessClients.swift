internal import AsyncHTTPClient
public import Logging
internal import NIOCore
public import ServiceLifecycle
public import Transparency

/// The witnesses of a policy that can be asked: those with a URL, which is their submission prefix.
public struct WitnessClients: Sendable {
    /// How long one request may take, answer included, unless the caller says otherwise: 5 s.
    public static let timeout = Duration.seconds(5)

    /// The witnesses in the order of the policy.
    public let witnesses: [any CheckpointWitness]
    /// Closes the connections when everything that uses them has stopped.
    public var service: any Service { ClientService(client: client) }

    private let client: HTTPClient

    /// Makes the clients; nothing is opened yet.
    ///
    /// - Throws: ``StartFault`` for an address that is no `http` or `https` URL.
    public init(policy: TrustPolicy, logger: Logger, timeout: Duration = timeout) throws(StartFault) {
        var found: [(key: VerifierKey, url: String)] = []
        for witness in policy.witnesses {
            guard let address = witness.address else { continue }
            guard let url = Self.url(address) else {
                throw StartFault(
                    "the policy gives witness \(witness.name) the address \(address); it needs an http or https URL")
            }
            found.append((witness.key, url))
        }
        let (seconds, attoseconds) = timeout.components
        let limit = TimeAmount.nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: limit, read: limit)
        // A retry is the notary's to decide: it may have a newer checkpoint by then.
        configuration.connectionPool.retryConnectionEstablishment = false
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        self.client = client
        witnesses = found.map {
            WitnessClient(key: $0.key, url: $0.url, client: client, timeout: timeout, logger: logger)
        }
    }

    /// Closes the connections, for whoever runs no services.
    public func shutdown() async throws {
        try await client.shutdown()
    }

    private static func url(_ address: String) -> String? {
        guard ["http://", "https://"].contains(where: { address.hasPrefix($0) && address.count > $0.count }),
            address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !address.contains(where: { "?#".contains($0) })
        else { return nil }
        return (address.hasSuffix("/") ? String(address.dropLast()) : address) + "/add-checkpoint"
    }
}
