internal import Bargaining
internal import EventSourcing

/// A request with everything that does not change between attempts.
struct StreamContext<Family: StreamFamily>: Sendable {
    let request: StreamRequest<Family>
    let stream: StreamID
    let command: CommandID
    let fingerprint: RequestFingerprint?
    /// The act with pseudonyms in place of people.
    let act: Family.Act
    /// The pseudonym of who asks.
    let seat: SeatID
    let occurredAt: OccurredAt
    let now: Timestamp
    /// What makes the stream findable by the people whom the act names.
    let participations: [ParticipationIndex.Entry]

    /// The envelopes of the events that the act causes.
    func envelopes(of count: Int) -> [EventEnvelope] {
        (0..<count).map { index in
            EventEnvelope(
                seat: seat, command: command, ordinal: index, count: count, fingerprint: fingerprint,
                correlation: request.correlation ?? command.value,
                disclosures: request.texts(beside: index, of: count).map(\.name))
        }
    }
}
