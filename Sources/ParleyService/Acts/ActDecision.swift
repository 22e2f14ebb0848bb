internal import Bargaining
internal import EventSourcing

/// What the rules say about a request at one state.
enum ActDecision {
    /// It is not recorded, for this reason; a receipt of the same command would still come before it.
    case refused(ActOutcome)
    /// The negotiation has moved on since the version named.
    case stale
    /// These events.
    case events([NegotiationEvent])
}
