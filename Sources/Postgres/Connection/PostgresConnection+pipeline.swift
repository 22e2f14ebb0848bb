internal import CLibPQ

extension PostgresConnection {
    /// The most statements of one pipeline.
    public static let maximumPipelineStatements = 10_000
    /// libpq's buffer is flushed whenever this many bytes of parameters have been added to it.
    static let pipelineFlushBytes = 1 << 20

    /// Runs many statements in one round trip.
    ///
    /// Outside a transaction they are one implicit transaction: all take effect or none. After a statement fails the
    /// ones behind it are not run, and their results say so.
    ///
    /// - Returns: one result per statement, in order.
    /// - Throws: ``PostgresError`` when the pipeline as a whole failed: connection lost, deadline passed, a parameter
    ///   that cannot be sent, more than ``maximumPipelineStatements``.
    public func pipeline(
        _ batch: [(Statement, [PostgresParameter])]
    ) throws(PostgresError) -> [Result<PostgresRows, PostgresError>] {
        let results = try runPipeline(batch)
        for (index, result) in results.enumerated() {
            guard case .failure(let error) = result, error.isStalePlan else { continue }
            forget(batch[index].0, isStillPrepared: error.sqlState != SQLState.invalidStatementName)
            guard isIdle else { return results }
            // Only the first failure is a statement's own; nothing of the implicit transaction remains, so all of it
            // may run again. Other plans may be as stale as this one.
            try command("DEALLOCATE ALL")
            statements.removeAll()
            outdatedNames.removeAll()
            return try runPipeline(batch)
        }
        return results
    }

    private func runPipeline(
        _ batch: [(Statement, [PostgresParameter])]
    ) throws(PostgresError) -> [Result<PostgresRows, PostgresError>] {
        guard batch.count <= Self.maximumPipelineStatements else {
            throw PostgresError(
                code: .invalidParameter, message: "more than \(Self.maximumPipelineStatements) statements")
        }
        // Once the first statement is sent nothing can be taken back, so everything is checked before. Preparing is a
        // round trip of its own, paid once per connection.
        for (statement, parameters) in batch {
            try ParameterBuffer.validate(parameters)
            _ = try prepare(statement, parameters.map(\.typeIdentifier))
        }
        let handle = try beginRequest()
        guard PQenterPipelineMode(handle) == 1 else { throw lost(handle) }
        let entries = try sendPipeline(batch, handle)
        var results: [Result<PostgresRows, PostgresError>] = []
        results.reserveCapacity(batch.count)
        for (index, (statement, _)) in batch.enumerated() {
            results.append(try pipelineResult(statement, entries[index], handle))
        }
        try finishPipeline(handle)
        return results
    }

    private func sendPipeline(
        _ batch: [(Statement, [PostgresParameter])], _ handle: OpaquePointer
    ) throws(PostgresError) -> [StatementCache.Entry?] {
        var entries: [StatementCache.Entry?] = []
        var unflushedBytes = 0
        for (statement, parameters) in batch {
            try parameterBuffer.fill(parameters)
            var entry = statement.preparation == .prepared ? statements.use(statement) : nil
            // A pipeline of more statements than the cache holds sends those that fell out unprepared.
            if let known = entry, !known.accepts(parameterBuffer.types) { entry = nil }
            try send(statement, entry, handle)
            entries.append(entry)
            unflushedBytes += parameterBuffer.byteCount
            if unflushedBytes >= Self.pipelineFlushBytes {
                try flush(handle)
                unflushedBytes = 0
            }
        }
        guard PQpipelineSync(handle) == 1 else { throw lost(handle) }
        try deliver(handle)
        parameterBuffer.trim()
        return entries
    }

    /// The result of one statement of the pipeline, up to the null that ends it.
    private func pipelineResult(
        _ statement: Statement, _ entry: StatementCache.Entry?, _ handle: OpaquePointer
    ) throws(PostgresError) -> Result<PostgresRows, PostgresError> {
        var outcome: Result<PostgresRows, PostgresError>?
        while let result = try nextResult(handle) {
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
                outcome = .success(rows(of: result, statement, entry))
            case PGRES_PIPELINE_ABORTED:
                outcome = .failure(
                    PostgresError(
                        code: .server, message: "not run: a statement before it in the pipeline failed",
                        sqlState: SQLState.inFailedTransaction, statementName: entry?.name))
            case PGRES_FATAL_ERROR:
                let failure = PostgresError(result: result, statementName: entry?.name)
                guard PQstatus(handle) == CONNECTION_OK else { throw settled(failure, handle) }
                outcome = .failure(failure)
            default:
                throw abandon(.protocolViolation, "COPY is not possible in a pipeline")
            }
        }
        guard let outcome else { throw abandon(.protocolViolation, "a statement of the pipeline has no result") }
        return outcome
    }

    /// Takes what follows the last statement, up to the synchronisation point.
    ///
    /// - Throws: the error of a constraint that is checked only at the end of the implicit transaction.
    private func finishPipeline(_ handle: OpaquePointer) throws(PostgresError) {
        var failure: PostgresError?
        var isSynchronised = false
        // A failure is a result of its own, ended by null, before the synchronisation point.
        for _ in 0..<3 where !isSynchronised {
            guard let result = try nextResult(handle, after: failure) else { continue }
            defer { PQclear(result) }
            if PQresultStatus(result) == PGRES_PIPELINE_SYNC {
                isSynchronised = true
            } else {
                failure = failure ?? PostgresError(result: result, statementName: nil)
            }
        }
        guard isSynchronised, PQexitPipelineMode(handle) == 1 else {
            throw abandon(.protocolViolation, "the pipeline does not end with its synchronisation point")
        }
        if let failure { throw failure }
    }
}
