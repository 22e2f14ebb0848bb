/// An intention to record something in a negotiation. Time and authority arrive in it; the rules read no clock.
public enum NegotiationCommand: Hashable, Sendable {
    /// An act at a live table.
    ///
    /// `occurredAt` is when it happened at the table, `localNow` the local time at which it reached the service.
    case act(NegotiationAct, by: Actor, occurredAt: OccurredAt, localNow: LocalMoment)
    /// A statement of a published history.
    case published(PublishedEntry, occurredAt: OccurredAt)
}
