public import Bargaining
public import EventSourcing

/// A recorded event with what its payload says and the disclosures beside it that can still be read.
public struct DecodedEvent: Sendable {
    /// The row of the log.
    public let recorded: RecordedEvent
    /// What happened.
    public let event: NegotiationEvent
    /// Who, in answer to what, from which source.
    public let envelope: EventEnvelope
    /// Disclosures in the clear, by name: `remark`. Missing where there was none, or where its key was destroyed.
    public let remarks: [String: String]

    /// A decoded event from its parts.
    public init(
        recorded: RecordedEvent, event: NegotiationEvent, envelope: EventEnvelope, remarks: [String: String] = [:]
    ) {
        self.recorded = recorded
        self.event = event
        self.envelope = envelope
        self.remarks = remarks
    }
}
