internal import Bargaining
internal import EventSourcing

/// An event of a disclosed negotiation with what the log says about it.
struct DisclosedEvent: Sendable {
    /// Version of the negotiation with it, from 1.
    let version: StreamVersion
    /// When it was recorded.
    let recordedAt: Timestamp
    /// The seat that recorded it; `nil` for the system and for published records.
    let seat: SeatID?
    /// What happened, and when.
    let event: NegotiationEvent

    /// Reads a recorded event.
    ///
    /// - Throws: ``EventCodecError``.
    init(_ recorded: RecordedEvent) throws(EventCodecError) {
        let (event, envelope) = try NegotiationEventCodec.current.decode(recorded)
        version = recorded.version
        recordedAt = recorded.recordedAt
        seat = envelope.seat
        self.event = event
    }
}
