internal import CLibPQ

extension PostgresConnection {
    /// Runs one statement and returns its rows.
    ///
    /// A prepared statement whose plan a schema change has outdated is prepared again and run once more, unless a
    /// transaction is open, which the error has already spoilt.
    ///
    /// - Throws: ``PostgresError``. After ``PostgresError/isOutcomeUnknown`` the statement may have taken effect.
    @discardableResult
    public func execute(
        _ statement: Statement, _ parameters: [PostgresParameter] = []
    ) throws(PostgresError) -> PostgresRows {
        do {
            return try run(statement, parameters)
        } catch {
            guard error.isStalePlan, statement.preparation == .prepared, isIdle else { throw error }
            return try run(statement, parameters)
        }
    }

    /// Runs several statements in one message of the simple protocol, without parameters and results: for migrations.
    ///
    /// Outside a transaction they are one implicit transaction, unless the text itself says BEGIN and COMMIT. All
    /// prepared statements are dropped afterwards, since their plans may rest on what the script changed.
    public func script(_ sql: String) throws(PostgresError) {
        try command(sql)
        guard statements.count > 0, let handle, PQtransactionStatus(handle) != PQTRANS_INERROR else { return }
        try command("DEALLOCATE ALL")
        statements.removeAll()
        outdatedNames.removeAll()
    }

    /// Runs text without parameters in the simple protocol and returns the last command tag.
    @discardableResult
    func command(_ sql: String) throws(PostgresError) -> String {
        let handle = try beginRequest()
        try requireSent(PQsendQuery(handle, sql), handle)
        try deliver(handle)
        let tag = try collect(handle, statementName: nil) { String(cString: PQcmdStatus($0)) }
        return tag ?? ""
    }

    private func run(
        _ statement: Statement, _ parameters: [PostgresParameter]
    ) throws(PostgresError) -> PostgresRows {
        try finish(try start(statement, parameters))
    }

    /// Hands one statement to the server and returns while it works; ``finish(_:)`` takes its rows, before anything else
    /// is asked of this connection.
    ///
    /// - Throws: ``PostgresError``, as ``execute(_:_:)`` does.
    public func start(
        _ statement: Statement, _ parameters: [PostgresParameter] = []
    ) throws(PostgresError) -> StatementUnderWay {
        isRequestDelivered = false
        try parameterBuffer.fill(parameters)
        let entry = try prepare(statement, parameterBuffer.types)
        let handle = try beginRequest()
        try send(statement, entry, handle)
        try deliver(handle)
        parameterBuffer.trim()
        return StatementUnderWay(statement: statement, entry: entry)
    }

    /// Waits for the rows of a statement that was started.
    ///
    /// - Throws: ``PostgresError``. Where a schema change had outdated the plan it is forgotten, and the statement may be
    ///   started again.
    public func finish(_ underWay: StatementUnderWay) throws(PostgresError) -> PostgresRows {
        let handle = try openHandle()
        do throws(PostgresError) {
            let rows = try collect(handle, statementName: underWay.entry?.name) { result in
                self.rows(of: result, underWay.statement, underWay.entry)
            }
            guard let rows else { throw abandon(.protocolViolation, "the server answered without a result") }
            return rows
        } catch {
            if error.isStalePlan, underWay.statement.preparation == .prepared {
                forget(underWay.statement, isStillPrepared: error.sqlState != SQLState.invalidStatementName)
            }
            throw error
        }
    }

    /// Makes sure that the statement is prepared for parameters of these types.
    ///
    /// - Returns: the cache's entry; nil for a statement that is not to be prepared.
    func prepare(
        _ statement: Statement, _ parameterTypes: [UInt32]
    ) throws(PostgresError) -> StatementCache.Entry? {
        guard statement.preparation == .prepared else { return nil }
        var types = parameterTypes
        if let entry = statements.use(statement) {
            if entry.accepts(types) { return entry }
            // A parameter that was NULL so far has shown its type, or the caller has changed one: declare anew, and
            // keep what is known of those that are NULL this time.
            for index in types.indices.prefix(entry.parameterTypes.count) where types[index] == 0 {
                types[index] = entry.parameterTypes[index]
            }
            forget(statement, isStillPrepared: true)
        } else if let evicted = statements.candidateForEviction {
            forget(evicted, isStillPrepared: true)
        }
        try deallocateOutdated()
        let handle = try beginRequest()
        let sent = PQsendPrepare(handle, statement.name, statement.text, Int32(types.count), types)
        try requireSent(sent, handle)
        try flush(handle)
        _ = try collect(handle, statementName: statement.name) { _ in () }
        statements.insert(statement, parameterTypes: types)
        return statements.use(statement)
    }

    /// Takes a statement out of the cache; the server is told before the next statement is prepared, because right
    /// now the transaction may have failed and refuse everything.
    func forget(_ statement: Statement, isStillPrepared: Bool) {
        statements.remove(statement)
        if isStillPrepared { outdatedNames.append(statement.name) }
    }

    private func deallocateOutdated() throws(PostgresError) {
        while let name = outdatedNames.last {
            do {
                try command("DEALLOCATE \(name)")
            } catch {
                guard error.sqlState == SQLState.invalidStatementName else { throw error }
            }
            outdatedNames.removeLast()
        }
    }

    /// Hands the statement and the content of ``parameterBuffer`` to libpq.
    func send(
        _ statement: Statement, _ entry: StatementCache.Entry?, _ handle: OpaquePointer
    ) throws(PostgresError) {
        let buffer = parameterBuffer
        let count = Int32(buffer.values.count)
        let sent =
            if let entry {
                PQsendQueryPrepared(handle, entry.name, count, buffer.values, buffer.lengths, buffer.formats, 1)
            } else {
                PQsendQueryParams(
                    handle, statement.text, count, buffer.types, buffer.values, buffer.lengths, buffer.formats, 1)
            }
        try requireSent(sent, handle)
    }

    /// Copies a result, reusing the column names of the statement's first use.
    func rows(
        of result: OpaquePointer, _ statement: Statement, _ entry: StatementCache.Entry?
    ) -> PostgresRows {
        let columns: [PostgresColumn]
        if let known = entry?.columns, Self.matches(known, result) {
            columns = known
        } else {
            columns = Self.columns(of: result)
            if entry != nil { statements.setColumns(columns, of: statement) }
        }
        let affected = Int(String(cString: PQcmdTuples(result))) ?? Int(PQntuples(result))
        return PostgresRows(storage: RowStorage(result: result, columns: columns), affected: affected)
    }

    private static func matches(_ columns: [PostgresColumn], _ result: OpaquePointer) -> Bool {
        guard columns.count == Int(PQnfields(result)) else { return false }
        for index in columns.indices where columns[index].type != PQftype(result, Int32(index)) {
            return false
        }
        return true
    }

    private static func columns(of result: OpaquePointer) -> [PostgresColumn] {
        (0..<PQnfields(result)).map { index in
            let name = PQfname(result, index).map { String(cString: $0) } ?? ""
            return PostgresColumn(name: name, type: PQftype(result, index))
        }
    }
}
