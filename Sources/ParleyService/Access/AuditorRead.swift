public import EventSourcing

/// One answer that an auditor got.
public struct AuditorRead: Hashable, Sendable {
    /// The most bytes of an operation's name.
    public static let maximumOperationBytes = 64

    /// The auditor's pseudonym in the ledger. It is in no event, and names nobody once the person's key is destroyed.
    public let reader: UUIDValue
    /// When the answer was made.
    public let readAt: Timestamp
    /// The `operationId` of the API.
    public let operation: String
    /// Whose record it showed.
    public let record: AuditedRecord
    /// The version shown; `nil` where the answer names none.
    public let version: StreamVersion?
    /// How many bytes were handed out; `nil` for streams, which have no end.
    public let bytes: Int64?
}
