/// An event to be appended: its exact stored bytes and what the log needs to know about them.
public struct NewEvent: Hashable, Sendable {
    /// Its kind.
    public let type: EventType
    /// Version of the payload's form, from 1.
    public let schemaVersion: UInt16
    /// Its identifier.
    public let id: EventID
    /// The exact UTF-8 bytes that are stored, hashed and never re-encoded.
    public let payload: [UInt8]
    /// Personal content beside the payload, in order.
    public let disclosures: [Disclosure]
    /// What its leaf says that it is, so that a verifier finds it without the payload.
    public let record: RecordKind

    /// An event from its parts.
    public init(
        type: EventType, schemaVersion: UInt16, id: EventID, payload: [UInt8], disclosures: [Disclosure] = [],
        record: RecordKind = .ordinary
    ) {
        self.type = type
        self.schemaVersion = schemaVersion
        self.id = id
        self.payload = payload
        self.disclosures = disclosures
        self.record = record
    }
}
