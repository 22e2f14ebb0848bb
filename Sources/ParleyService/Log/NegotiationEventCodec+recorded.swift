internal import Bargaining
internal import EventSourcing

extension NegotiationEventCodec {
    /// The event in a row of the log.
    func decode(_ recorded: RecordedEvent) throws(EventCodecError) -> (event: NegotiationEvent, envelope: EventEnvelope)
    {
        try decode(type: recorded.type, schemaVersion: recorded.schemaVersion, payload: recorded.payload)
    }
}
