internal import Logging

extension PostgresConnection {
    /// Runs the body in a transaction: COMMIT when it returns, ROLLBACK when it throws. Does not nest.
    ///
    /// - Throws: what the body throws; ``PostgresError/Code/commitUnknown`` when the connection broke or the deadline
    ///   passed between COMMIT and its answer; the error of BEGIN or COMMIT. A body that swallowed a failed statement
    ///   gets SQLSTATE 25P02: the server answers such a COMMIT by rolling back.
    public func transaction<R>(
        _ mode: PostgresTransactionMode = .readCommitted, _ body: () throws -> R
    ) throws -> R {
        _ = try openHandle()
        guard isIdle else {
            throw PostgresError(code: .protocolViolation, message: "a transaction is already open")
        }
        try command(mode.beginStatement)
        let result: R
        do {
            result = try body()
        } catch {
            rollback()
            throw error
        }
        try commit()
        return result
    }

    private func commit() throws(PostgresError) {
        let tag: String
        do {
            tag = try command("COMMIT")
        } catch {
            // A server error that left the session alive is a definite no: a deferred constraint, a serialization
            // failure. Anything else that came after COMMIT was sent leaves the answer open.
            guard isClosed, error.isOutcomeUnknown else { throw error }
            throw PostgresError(
                code: .commitUnknown, message: error.message, sqlState: error.sqlState, isOutcomeUnknown: true)
        }
        guard tag == "COMMIT" else {
            throw PostgresError(
                code: .server, message: "the transaction had failed and was rolled back",
                sqlState: SQLState.inFailedTransaction)
        }
    }

    /// Ends an open transaction; closes the connection if the server does not confirm.
    func rollback() {
        guard !isClosed, !isIdle else { return }
        do {
            try command("ROLLBACK")
        } catch {
            logger.debug("rollback failed, connection closed", metadata: ["reason": "\(error)"])
            close()
        }
    }
}
