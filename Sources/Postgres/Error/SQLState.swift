/// The server's error codes that this module and its users decide by (PostgreSQL documentation, appendix A).
public enum SQLState {
    /// The first two characters of the codes of data exceptions, whose messages quote the value that was refused.
    static let dataExceptionClass = "22"
    /// A unique or primary key constraint refused a row.
    public static let uniqueViolation = "23505"
    /// A CHECK constraint refused a row.
    public static let checkViolation = "23514"
    /// A transaction was told to end because a statement before had failed.
    public static let inFailedTransaction = "25P02"
    /// A prepared statement is not known (any more).
    public static let invalidStatementName = "26000"
    /// A transaction lost against a concurrent one and may be run again.
    public static let serializationFailure = "40001"
    /// A transaction was the victim of a deadlock and may be run again.
    public static let deadlockDetected = "40P01"
    /// The role lacks a privilege.
    public static let insufficientPrivilege = "42501"
    /// The lock was not granted within `lock_timeout`.
    public static let lockNotAvailable = "55P03"
    /// The statement was cancelled, usually by `statement_timeout`.
    public static let queryCanceled = "57014"
    /// The server ended the connection on an administrator's request.
    public static let adminShutdown = "57P01"
    /// A feature is not supported; with a stale plan: the result type of a cached plan changed.
    static let featureNotSupported = "0A000"
}
