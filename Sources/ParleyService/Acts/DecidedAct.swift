internal import Bargaining
internal import EventSourcing

/// An act that the rules have let pass, with its events as they will be stored.
struct DecidedAct: Sendable {
    let context: ActContext
    let events: [NegotiationEvent]
    let envelopes: [EventEnvelope]
    let newEvents: [NewEvent]
    /// The version it was decided at.
    let version: StreamVersion
    /// Since when that version is known to be the head: the append is made only if it still is.
    let verifiedAt = ContinuousClock.now

    /// What the log is asked to write.
    var item: AppendItem {
        AppendItem(
            command: context.command,
            writes: [
                StreamWrite(
                    stream: context.negotiation,
                    expected: version == .none ? .noStream : .exactly(version), events: newEvents)
            ])
    }
}
