internal import Bargaining
internal import EventSourcing

/// An act that time has made due, under a command that is the same however often and by whomever it is noticed.
struct ClockAct: Sendable {
    let act: NegotiationAct
    let command: CommandID
    /// When it became due: the first instant after the last one in time, however late it is noticed.
    let occurredAt: OccurredAt
}
