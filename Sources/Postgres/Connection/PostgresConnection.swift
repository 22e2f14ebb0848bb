internal import CLibPQ
public import Logging

/// One session with the server. Synchronous: a call returns when the server has answered.
///
/// It belongs to the thread that made it and cannot leave it: it is not `Sendable`, there is no `await` inside, so
/// nothing interleaves. libpq is used in non-blocking mode and every wait is a `poll(2)` that ends at ``deadline``.
/// After ``PostgresError/Code/connectionLost``, ``PostgresError/Code/commitUnknown``, a passed deadline or a broken
/// protocol it is closed for good.
public final class PostgresConnection {
    /// How many prepared statements a connection keeps.
    public static let maximumPreparedStatements = 100

    /// When every call gives up with ``PostgresError/Code/timedOut`` and closes the connection; nil waits for ever.
    ///
    /// The server is not told; give it a `statement_timeout` shorter than the deadline.
    public var deadline: ContinuousClock.Instant?

    let logger: Logger
    var handle: OpaquePointer?
    private let notices: NoticeLog
    var statements = StatementCache(capacity: maximumPreparedStatements)
    /// Statements the server still keeps and the cache no longer; dropped before the next is prepared.
    var outdatedNames: [String] = []
    let parameterBuffer = ParameterBuffer()
    /// Whether the request in progress reached the server whole, so that it may have taken effect.
    var isRequestDelivered = false

    /// Connects.
    ///
    /// - Throws: ``PostgresError`` with ``PostgresError/Code/connectionFailed``.
    public init(_ configuration: PostgresConfiguration, logger: Logger) throws(PostgresError) {
        self.logger = logger
        notices = NoticeLog(logger: logger)
        let connected = try Self.connect(configuration)
        handle = connected
        PQsetnonblocking(connected, 1)
        notices.install(on: connected)
    }

    deinit {
        close()
    }

    /// Whether the connection has been closed, by ``close()`` or by a failure.
    public var isClosed: Bool { handle == nil }

    /// Ends the session. An open transaction is rolled back by the server.
    public func close() {
        guard let open = handle else { return }
        handle = nil
        statements.removeAll()
        PQfinish(open)
    }

    /// The process id of the server's backend, 0 once closed.
    public var backendProcessID: Int32 {
        handle.map { PQbackendPID($0) } ?? 0
    }

    /// Whether no transaction is open; false once closed.
    public var isIdle: Bool {
        guard let handle else { return false }
        return PQtransactionStatus(handle) == PQTRANS_IDLE
    }

    /// Whether the session still lives, found out without a round trip: a server that ended it has said goodbye.
    ///
    /// Also drops notifications and notices that came in the meantime.
    func isAlive() -> Bool {
        guard let handle else { return false }
        // One read need not take everything: the goodbye may be followed by the end of the stream.
        while true {
            guard let events = SocketReadiness.wait(on: PQsocket(handle), for: .read, until: .now) else { return false }
            guard events.isReadable else { break }
            guard PQconsumeInput(handle) == 1 else { return false }
            // Lets libpq hand on notices, and the FATAL message of a session that ends, which reaches an idle
            // connection as one.
            _ = PQisBusy(handle)
            discardNotifications()
        }
        return PQstatus(handle) == CONNECTION_OK && !notices.hasHeardGoodbye
    }

    /// Frees what a LISTEN on this session has collected; use ``PostgresListener`` to listen.
    func discardNotifications() {
        guard let handle else { return }
        while let notification = PQnotifies(handle) { PQfreemem(notification) }
    }

    /// The open handle.
    ///
    /// - Throws: ``PostgresError/Code/closed``.
    func openHandle() throws(PostgresError) -> OpaquePointer {
        guard let handle else { throw PostgresError(code: .closed, message: "the connection is closed") }
        return handle
    }
}

@available(*, unavailable)
extension PostgresConnection: Sendable {}
