internal import CLibPQ

/// The steps every request is made of, in psycopg's order: send, flush while reading, read while busy, take results
/// until there is none.
extension PostgresConnection {
    /// Marks the beginning of a request.
    ///
    /// - Throws: ``PostgresError/Code/closed``.
    func beginRequest() throws(PostgresError) -> OpaquePointer {
        isRequestDelivered = false
        return try openHandle()
    }

    /// Checks the answer of a `PQsend…` function.
    func requireSent(_ answer: Int32, _ handle: OpaquePointer) throws(PostgresError) {
        guard answer == 1 else { throw sendFailure(handle) }
    }

    /// Sends everything libpq has buffered.
    ///
    /// Reads meanwhile: a server that cannot send its answers stops reading, and both sides would wait for ever.
    func flush(_ handle: OpaquePointer) throws(PostgresError) {
        while true {
            switch PQflush(handle) {
            case 0:
                return
            case 1:
                let events = try waitForSocket(handle, [.read, .write])
                if events.isReadable { try consumeInput(handle) }
            default:
                throw lost(handle)
            }
        }
    }

    /// Sends the rest of a request, after which the server may act on it.
    func deliver(_ handle: OpaquePointer) throws(PostgresError) {
        try flush(handle)
        isRequestDelivered = true
    }

    /// The next result of the request in progress, nil after the last. The caller clears it with `PQclear`.
    func nextResult(_ handle: OpaquePointer) throws(PostgresError) -> OpaquePointer? {
        while PQisBusy(handle) == 1 {
            _ = try waitForSocket(handle, .read)
            try consumeInput(handle)
        }
        return PQgetResult(handle)
    }

    /// The next result; if the connection breaks instead, the error keeps what the server said before it hung up.
    func nextResult(_ handle: OpaquePointer, after failure: PostgresError?) throws(PostgresError) -> OpaquePointer? {
        do {
            return try nextResult(handle)
        } catch {
            guard let failure, error.code == .connectionLost else { throw error }
            throw abandon(.connectionLost, failure.message, sqlState: failure.sqlState)
        }
    }

    func consumeInput(_ handle: OpaquePointer) throws(PostgresError) {
        guard PQconsumeInput(handle) == 1 else { throw lost(handle) }
    }

    /// Waits for the socket until ``deadline``; past it the connection is closed, because its answer is still to come.
    func waitForSocket(
        _ handle: OpaquePointer, _ events: SocketReadiness.Events
    ) throws(PostgresError) -> SocketReadiness.Events {
        guard let ready = SocketReadiness.wait(on: PQsocket(handle), for: events, until: deadline) else {
            throw lost(handle)
        }
        guard !ready.isEmpty else {
            throw abandon(.timedOut, "the deadline passed while the server was at work")
        }
        return ready
    }

    /// Closes the connection and describes why.
    func abandon(_ code: PostgresError.Code, _ message: String, sqlState: String? = nil) -> PostgresError {
        close()
        return PostgresError(
            code: code, message: message, sqlState: sqlState, isOutcomeUnknown: isRequestDelivered)
    }

    /// The error of a connection that broke.
    func lost(_ handle: OpaquePointer) -> PostgresError {
        abandon(.connectionLost, PostgresError.singleLine(String(cString: PQerrorMessage(handle))))
    }

    /// The error of a `PQsend…` that refused.
    private func sendFailure(_ handle: OpaquePointer) -> PostgresError {
        guard PQstatus(handle) == CONNECTION_OK else { return lost(handle) }
        return abandon(.protocolViolation, PostgresError.singleLine(String(cString: PQerrorMessage(handle))))
    }

    /// Takes all results of the request and keeps the last good one.
    ///
    /// - Throws: the first error; a COPY, which this cannot serve, closes the connection.
    func collect<Value>(
        _ handle: OpaquePointer, statementName: String?,
        _ read: (_ result: OpaquePointer) -> Value
    ) throws(PostgresError) -> Value? {
        var value: Value?
        var failure: PostgresError?
        while let result = try nextResult(handle, after: failure) {
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
                value = read(result)
            case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
                throw abandon(.protocolViolation, "COPY needs copyIn or copyOut")
            default:
                failure = failure ?? PostgresError(result: result, statementName: statementName)
            }
        }
        if let failure { throw settled(failure, handle) }
        return value
    }

    /// The error as it stands once the request is over: an error that ended the session is a lost connection.
    func settled(_ failure: PostgresError, _ handle: OpaquePointer) -> PostgresError {
        guard PQstatus(handle) == CONNECTION_BAD else { return failure }
        return abandon(.connectionLost, failure.message, sqlState: failure.sqlState)
    }
}
