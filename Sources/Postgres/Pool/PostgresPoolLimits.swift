/// The bounds of a pool.
public struct PostgresPoolLimits: Sendable, Hashable {
    /// Connections, and as many threads. At least 1.
    public var connections: Int
    /// Jobs that may wait for a connection; one more is refused with ``PostgresError/Code/overloaded``. At least 1.
    public var queue: Int
    /// The time a job has, waiting included, if its caller names none. Default: 30 s.
    public var deadline: Duration
    /// The longest pause between two attempts to connect. Default: 5 s.
    public var longestReconnectDelay: Duration

    /// Makes limits; `connections` and `queue` have to be named, because they depend on what the pool is for.
    public init(
        connections: Int, queue: Int, deadline: Duration = .seconds(30),
        longestReconnectDelay: Duration = .seconds(5)
    ) {
        precondition(connections > 0 && queue > 0, "a pool has a connection and a place in its queue")
        self.connections = connections
        self.queue = queue
        self.deadline = deadline
        self.longestReconnectDelay = longestReconnectDelay
    }
}
