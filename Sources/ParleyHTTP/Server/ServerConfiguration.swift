/// How the HTTP listeners run.
public struct ServerConfiguration: Sendable {
    /// Where a listener binds.
    public enum Address: Hashable, Sendable {
        /// A host name or address and a port; port 0 lets the system choose.
        case host(String, port: Int)
        /// A Unix domain socket.
        case socket(path: String)
    }

    /// Where the API listens.
    public var api = Address.host("127.0.0.1", port: 8080)
    /// Where the admin endpoints listen; loopback unless there is a reason.
    public var admin = Address.host("127.0.0.1", port: 9090)
    /// The most connections at a time; more wait in the backlog. Default: 4,096.
    public var maximumConnections = 4_096
    /// Time after which a connection without a request is closed. Default: 75 s.
    public var idleTimeout = Duration.seconds(75)
    /// The most bytes of one header field. Default: 16 KiB.
    public var maximumHeaderFieldBytes = 16 * 1024
    /// The most bytes of all header fields together. Default: 32 KiB.
    public var maximumHeaderBytes = 32 * 1024
    /// The most header fields. Default: 100.
    public var maximumHeaderFields = 100
    /// The most event streams one principal may have open. Default: 8.
    public var maximumStreamsPerPrincipal = 8
    /// How much one principal may read; `nil` for no limit. Default: 200 requests a second, 2,000 at once.
    public var readPolicy = RatePolicy(perSecond: 200)
    /// How many acts one principal may send; `nil` for no limit. Default: 50 requests a second, 500 at once.
    public var writePolicy = RatePolicy(perSecond: 50)
    /// Time between two heartbeats of an event stream. Default: 15 s.
    public var heartbeatInterval = Duration.seconds(15)
    /// Time between the end of readiness and the end of accepting, for load balancers to notice. Default: 5 s.
    public var drainDelay = Duration.seconds(5)
    /// Which access tokens are accepted; `nil` accepts API keys only.
    public var tokens: TokenSettings?
    /// Signs cursors, at least 16 bytes: the same in every process behind one address; `nil` makes a random one, so
    /// that cursors end with the process.
    public var cursorSecret: [UInt8]?

    /// The default configuration.
    public init() {}
}
