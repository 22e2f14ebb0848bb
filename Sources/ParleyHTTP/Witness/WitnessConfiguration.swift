/// How a witness listens.
public struct WitnessConfiguration: Sendable {
    /// Where it listens; port 0 lets the system choose.
    public var address = ServerConfiguration.Address.host("127.0.0.1", port: 8090)
    /// The most connections at a time. Default: 256.
    public var maximumConnections = 256
    /// Time after which a connection on which nothing comes is closed. Default: 30 s.
    public var idleTimeout = Duration.seconds(30)
    /// How long the body of a request may take to arrive. Default: 10 s.
    public var bodyTimeout = Duration.seconds(10)

    /// The default configuration.
    public init() {}
}
