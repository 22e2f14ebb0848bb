public import EventSourcing

/// What is to be noted of an answer to an auditor.
public struct AuditorReadEntry: Hashable, Sendable {
    /// The negotiations it is about; empty for a whole ledger, as lists are.
    public var negotiations: [StreamID]
    /// The `operationId` of the API, 1…``AuditorRead/maximumOperationBytes`` bytes.
    public var operation: String
    /// Whose record it shows.
    public var record: AuditedRecord
    /// The version shown; `nil` where the answer names none.
    public var version: StreamVersion?
    /// How many bytes are handed out; `nil` for streams, which have no end.
    public var bytes: Int64?

    /// An entry from its parts.
    public init(
        negotiations: [StreamID], operation: String, record: AuditedRecord, version: StreamVersion?, bytes: Int64?
    ) {
        self.negotiations = negotiations
        self.operation = operation
        self.record = record
        self.version = version
        self.bytes = bytes
    }
}
