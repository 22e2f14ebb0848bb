internal import CLibPQ
internal import Logging

extension PostgresConnection {
    /// The largest piece handed to libpq at once, in bytes: bigger ones only grow its buffer.
    static let copyPieceBytes = 256 << 10

    /// Runs a `COPY … FROM STDIN` and feeds it the chunks of `next` until that returns nil.
    ///
    /// Chunks need not end at row boundaries. When `next` throws, the COPY fails on the server too, and the error is
    /// thrown on.
    ///
    /// - Returns: the number of rows copied.
    @discardableResult
    public func copyIn(_ sql: String, _ next: () throws -> [UInt8]?) throws -> Int {
        try beginCopy(sql, expecting: PGRES_COPY_IN)
        do {
            while let chunk = try next() {
                // The handle is asked for each time: `next` may have closed the connection by using it.
                try putCopyData(chunk, openHandle())
            }
        } catch {
            guard let handle else { throw error }
            do {
                _ = try endCopyIn(handle, failure: "the client gave up")
            } catch let refusal {
                logger.debug("copy ended", metadata: ["reason": "\(refusal)"])
            }
            throw error
        }
        return try endCopyIn(openHandle(), failure: nil)
    }

    /// Runs a `COPY … TO STDOUT` and hands each row to `chunk`, whose buffer is valid only during the call.
    ///
    /// When `chunk` throws, the connection is closed: the rest of the rows is still under way.
    ///
    /// - Returns: the number of rows copied.
    @discardableResult
    public func copyOut(_ sql: String, _ chunk: (UnsafeRawBufferPointer) throws -> Void) throws -> Int {
        try beginCopy(sql, expecting: PGRES_COPY_OUT)
        while true {
            // The handle is asked for each time: `chunk` may have closed the connection by using it.
            let handle = try openHandle()
            var row: UnsafeMutablePointer<CChar>?
            let length = PQgetCopyData(handle, &row, 1)
            if length > 0 {
                defer { PQfreemem(row) }
                do {
                    try chunk(UnsafeRawBufferPointer(start: row, count: Int(length)))
                } catch {
                    close()
                    throw error
                }
            } else if length == 0 {
                _ = try waitForSocket(handle, .read)
                try consumeInput(handle)
            } else {
                // -1: no more rows; -2: an error, which the result carries.
                return try copiedRows(handle)
            }
        }
    }

    private func beginCopy(_ sql: String, expecting status: ExecStatusType) throws(PostgresError) {
        let handle = try beginRequest()
        try requireSent(PQsendQuery(handle, sql), handle)
        try deliver(handle)
        guard let result = try nextResult(handle) else {
            throw abandon(.protocolViolation, "the server answered COPY without a result")
        }
        defer { PQclear(result) }
        if PQresultStatus(result) == status { return }
        guard PQresultStatus(result) == PGRES_FATAL_ERROR else {
            throw abandon(.protocolViolation, "the statement is not a COPY in this direction")
        }
        let failure = PostgresError(result: result, statementName: nil)
        while let rest = try nextResult(handle, after: failure) { PQclear(rest) }
        throw settled(failure, handle)
    }

    private func putCopyData(_ chunk: [UInt8], _ handle: OpaquePointer) throws(PostgresError) {
        var start = 0
        while start < chunk.count {
            let count = min(Self.copyPieceBytes, chunk.count - start)
            let answer = chunk.withUnsafeBytes { bytes in
                let piece = UnsafeRawBufferPointer(rebasing: bytes[start..<(start + count)])
                return PQputCopyData(
                    handle, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count))
            }
            switch answer {
            case 1: start += count
            case 0: break  // libpq's buffer is full; sending makes room.
            default: throw lost(handle)
            }
            // Waiting after each piece keeps libpq's buffer from growing without bound.
            try flush(handle)
        }
    }

    private func endCopyIn(_ handle: OpaquePointer, failure: String?) throws(PostgresError) -> Int {
        while true {
            switch PQputCopyEnd(handle, failure) {
            case 1:
                try deliver(handle)
                return try copiedRows(handle)
            case 0:
                try flush(handle)
            default:
                throw lost(handle)
            }
        }
    }

    private func copiedRows(_ handle: OpaquePointer) throws(PostgresError) -> Int {
        let rows = try collect(handle, statementName: nil) { Int(String(cString: PQcmdTuples($0))) ?? 0 }
        return rows ?? 0
    }
}
