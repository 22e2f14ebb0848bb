/// A failure of the database, of the connection to it, or of the pool in front of it.
///
/// Decide by ``code``, ``sqlState`` and ``constraint``, never by ``message``: texts depend on the server's locale.
/// Neither values bound to parameters nor values of rows are part of an error: what the server says beside its message
/// (DETAIL, CONTEXT) may quote a whole row and is never read, and a message of class 22, which quotes the value it refuses,
/// is replaced.
public struct PostgresError: Error, Sendable, Hashable {
    /// What kind of failure it is.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The pool's queue was full; nothing was done.
        case overloaded
        /// The deadline passed, while queued or while running, or the server's own timeout fired (SQLSTATE 57014).
        case timedOut
        /// The task was cancelled while its job was still queued; nothing was done.
        case cancelled
        /// No connection could be made; nothing was done.
        case connectionFailed
        /// The connection broke while in use; see ``PostgresError/isOutcomeUnknown``.
        case connectionLost
        /// The connection broke, or the deadline passed, between COMMIT and its answer.
        case commitUnknown
        /// The server refused the statement; see ``PostgresError/sqlState``.
        case server
        /// The server, or the caller of this module, broke the order of the protocol.
        case protocolViolation
        /// The connection or the pool is closed.
        case closed
        /// A parameter cannot be sent: zero byte in a text, over a size limit.
        case invalidParameter
        /// A result does not have the shape the reader asked for: another type, or NULL.
        case unexpectedResult
    }

    /// What kind of failure it is.
    public var code: Code
    /// The five characters of the server's error code (PostgreSQL, appendix A); nil if the server said nothing.
    public var sqlState: String?
    /// One sentence for a person.
    public var message: String
    /// The server's HINT.
    public var hint: String?
    /// The name of the violated constraint.
    public var constraint: String?
    /// The name under which the statement was prepared.
    public var statementName: String?
    /// Whether the work was handed to the server and its answer never came, so that it may or may not have happened.
    ///
    /// False means that nothing was committed. Always true for ``Code/commitUnknown``.
    public var isOutcomeUnknown: Bool

    /// Whether the server refused to run a prepared statement whose plan a schema change has outdated.
    var isStalePlan = false

    /// Makes an error; everything but the code and the message defaults to "not said".
    public init(
        code: Code, message: String, sqlState: String? = nil, hint: String? = nil, constraint: String? = nil,
        statementName: String? = nil, isOutcomeUnknown: Bool = false
    ) {
        self.code = code
        self.message = message
        self.sqlState = sqlState
        self.hint = hint
        self.constraint = constraint
        self.statementName = statementName
        self.isOutcomeUnknown = isOutcomeUnknown || code == .commitUnknown
    }

    /// Whether the same work may simply be run again, because nothing of it remains.
    ///
    /// True for a serialization failure (40001), a deadlock (40P01), a prepared statement that a schema change has outdated,
    /// and a connection that failed before the work was handed to the server. False for ``Code/overloaded``: repeating at once makes that worse.
    public var isRetryable: Bool {
        switch code {
        case .connectionFailed: true
        case .connectionLost: !isOutcomeUnknown
        case .server:
            isStalePlan || sqlState == SQLState.serializationFailure || sqlState == SQLState.deadlockDetected
        default: false
        }
    }
}

extension PostgresError: CustomStringConvertible {
    /// Code, SQLSTATE, message, constraint and statement name.
    public var description: String {
        var text = "postgres \(code.rawValue)"
        if let sqlState { text += " [\(sqlState)]" }
        text += ": \(message)"
        if let constraint { text += " (constraint \(constraint))" }
        if let statementName { text += " (statement \(statementName))" }
        return text
    }
}
