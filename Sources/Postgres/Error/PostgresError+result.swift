internal import CLibPQ

extension PostgresError {
    /// The error a failed `PGresult` carries.
    init(result: OpaquePointer, statementName: String?) {
        func field(_ code: Int32) -> String? {
            PQresultErrorField(result, code).map { String(cString: $0) }
        }
        let sqlState = field(CLIBPQ_SQLSTATE)
        let message =
            sqlState?.hasPrefix(SQLState.dataExceptionClass) == true
            ? "the server refused a value (data exception)"
            : field(CLIBPQ_MESSAGE) ?? String(cString: PQresultErrorMessage(result))
        self.init(
            code: sqlState == SQLState.queryCanceled ? .timedOut : .server,
            message: PostgresError.singleLine(message),
            sqlState: sqlState,
            hint: field(CLIBPQ_HINT),
            constraint: field(CLIBPQ_CONSTRAINT),
            statementName: statementName)
        isStalePlan =
            sqlState == SQLState.invalidStatementName
            || (sqlState == SQLState.featureNotSupported && field(CLIBPQ_SOURCE_FUNCTION) == "RevalidateCachedQuery")
    }

    /// The text with line breaks turned into spaces: libpq ends its messages with one and joins several by them.
    static func singleLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// The error of a reader that found another shape than it asked for.
    static func unexpectedResult(_ message: String) -> PostgresError {
        PostgresError(code: .unexpectedResult, message: message)
    }
}
