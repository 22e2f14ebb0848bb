public import Bargaining
public import EventSourcing

/// What came of a request to record something. All of these are expected; errors are for what nobody planned.
public enum ActOutcome: Sendable {
    /// Recorded now.
    case recorded(RecordedAct)
    /// Recorded before, by the same request: its first answer.
    case replayed(RecordedAct)
    /// Would be recorded: the events, and the state and version after them.
    case wouldRecord([NegotiationEvent], state: NegotiationState, version: StreamVersion)
    /// A rule of the table refuses it.
    case rejected(NegotiationRejection)
    /// The invitation names a rule profile, or a version of one, that this installation does not have.
    case profileUnknown(String)
    /// The invitation names a version that is in force from a later day.
    case profileNotInForce(String, from: LocalDay)
    /// The terms lie outside the mandate of the own side: nothing was tabled, they are kept in its caucus.
    case parked(ParkedTabling)
    /// The terms would be parked, for these reasons.
    case wouldPark([MandateBreach])
    /// The terms lie outside the mandate and the caucus cannot keep them.
    case notParked(CaucusRejection)
    /// The negotiation has moved on since the version that the principal saw; the events missed, oldest first, at most
    /// ``ServiceLimits/missedEvents``, and whether there are more.
    case stale(current: StreamVersion, missed: [DecodedEvent], more: Bool)
    /// The idempotency key stands for another request already.
    case keyReused
    /// There is no such negotiation, or none for this principal.
    case notVisible
    /// Visible, but the principal's roles do not let it act.
    case notPermitted
    /// Others were faster each time; the request may be sent again, with the same key.
    case busy(retryAfterSeconds: Int)
}
