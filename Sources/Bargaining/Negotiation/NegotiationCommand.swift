/// An intention to record something in a negotiation. Time and authority arrive in it; the rules read no clock.
public enum NegotiationCommand: Hashable, Sendable {
    /// An act at a live table.
    ///
    /// `occurredAt` is when it happened at the table, `localNow` the local time at which it reached the service.
    /// `under` is the law that the negotiation keeps: acts of the procedure need it, others are held against its statutory floors.
    case act(
        NegotiationAct, by: Actor, occurredAt: OccurredAt, localNow: LocalMoment, under: ProcedureRules? = nil)
    /// A statement of a published history.
    case published(PublishedEntry, occurredAt: OccurredAt)
}
