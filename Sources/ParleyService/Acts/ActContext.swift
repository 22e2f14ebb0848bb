internal import Bargaining
internal import EventSourcing

/// A request with everything that does not change between attempts.
struct ActContext: Sendable {
    let request: ActRequest
    let negotiation: StreamID
    let command: CommandID
    let fingerprint: RequestFingerprint?
    /// The act with pseudonyms in place of people.
    let act: NegotiationAct
    /// The pseudonym of who asks.
    let seat: SeatID
    let occurredAt: OccurredAt
    let now: Timestamp
    /// The people whom recording the act makes findable.
    let participations: [ParticipationIndex.Entry]
}
