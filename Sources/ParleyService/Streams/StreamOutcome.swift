package import Bargaining
package import EventSourcing

/// What came of a request to record something in a stream of a family. All of these are expected; errors are for what nobody
/// planned.
package enum StreamOutcome<Family: StreamFamily>: Sendable {
    /// Recorded now.
    case recorded(RecordedStreamAct<Family>)
    /// Recorded before, by the same request: its first answer.
    case replayed(RecordedStreamAct<Family>)
    /// Would be recorded: the events, and the state and version after them.
    case wouldRecord([OccurredFact<Family.Fact>], state: Family.Rules.State, version: StreamVersion)
    /// A rule refuses it.
    case rejected(Family.Rules.Rejection)
    /// The stream has moved on since the version that the principal saw; the events missed, oldest first, at most
    /// ``ServiceLimits/missedEvents``, and whether there are more.
    case stale(current: StreamVersion, missed: [DecodedStreamEvent<Family>], more: Bool)
    /// The idempotency key stands for another request already, perhaps on another kind of stream.
    case keyReused
    /// There is no such stream of this family, or none for this principal.
    case notVisible
    /// Visible, but the principal may not act on it.
    case notPermitted
    /// Nothing more can be recorded in the stream.
    case closed
    /// Others were faster each time; the request may be sent again, with the same key.
    case busy(retryAfterSeconds: Int)
}
