/// An event as it stands in the log.
public struct RecordedEvent: Hashable, Sendable {
    /// The ledger it is in.
    public let ledger: LedgerID
    /// Its place in the ledger.
    public let position: GlobalPosition
    /// The stream it is in.
    public let stream: StreamID
    /// Its place in the stream.
    public let version: StreamVersion
    /// Its kind.
    public let type: EventType
    /// Version of the payload's form.
    public let schemaVersion: UInt16
    /// Its identifier.
    public let id: EventID
    /// When its batch was recorded.
    public let recordedAt: Timestamp
    /// The exact bytes that were appended.
    public let payload: [UInt8]

    /// A recorded event from its parts.
    public init(
        ledger: LedgerID, position: GlobalPosition, stream: StreamID, version: StreamVersion, type: EventType,
        schemaVersion: UInt16, id: EventID, recordedAt: Timestamp, payload: [UInt8]
    ) {
        self.ledger = ledger
        self.position = position
        self.stream = stream
        self.version = version
        self.type = type
        self.schemaVersion = schemaVersion
        self.id = id
        self.recordedAt = recordedAt
        self.payload = payload
    }
}
