internal import CLibPQ

extension PostgresConnection {
    /// Connects within the configuration's `connectTimeout`.
    static func connect(_ configuration: PostgresConfiguration) throws(PostgresError) -> OpaquePointer {
        let deadline = ContinuousClock.now + configuration.connectTimeout
        let pairs = configuration.connectionKeywords
        let started = withCStrings(pairs.map(\.keyword)) { keywords in
            withCStrings(pairs.map(\.value)) { values in PQconnectStartParams(keywords, values, 0) }
        }
        guard let handle = started else {
            throw PostgresError(code: .connectionFailed, message: "libpq has no memory for a connection")
        }
        do {
            try finishConnecting(handle, until: deadline)
        } catch {
            PQfinish(handle)
            throw error
        }
        // The texts that libpq makes of errors then have no DETAIL and no CONTEXT.
        PQsetErrorVerbosity(handle, PQERRORS_TERSE)
        return handle
    }

    private static func finishConnecting(
        _ handle: OpaquePointer, until deadline: ContinuousClock.Instant
    ) throws(PostgresError) {
        // libpq asks to begin as if it had answered "writing".
        var events: SocketReadiness.Events = .write
        guard PQstatus(handle) != CONNECTION_BAD else { throw connectionFailure(handle) }
        while true {
            // The descriptor may change from turn to turn, when libpq tries the next address.
            guard let ready = SocketReadiness.wait(on: PQsocket(handle), for: events, until: deadline) else {
                throw PostgresError(code: .connectionFailed, message: "the connection's socket cannot be polled")
            }
            guard !ready.isEmpty else {
                throw PostgresError(code: .connectionFailed, message: "the server did not answer in time")
            }
            switch PQconnectPoll(handle) {
            case PGRES_POLLING_OK: return
            case PGRES_POLLING_READING: events = .read
            case PGRES_POLLING_WRITING: events = .write
            default: throw connectionFailure(handle)
            }
        }
    }

    private static func connectionFailure(_ handle: OpaquePointer) -> PostgresError {
        PostgresError(
            code: .connectionFailed, message: PostgresError.singleLine(String(cString: PQerrorMessage(handle))))
    }

    /// Runs the body with a null-terminated array of C strings, valid only inside it.
    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> Result
    ) -> Result {
        var offsets: [Int] = []
        var bytes: [CChar] = []
        for string in strings {
            offsets.append(bytes.count)
            bytes.append(contentsOf: string.utf8CString)
        }
        return bytes.withUnsafeBufferPointer { buffer in
            body(offsets.map { offset in buffer.baseAddress.map { $0 + offset } } + [nil])
        }
    }
}
