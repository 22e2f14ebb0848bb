public import EventSourcing

/// What happens at the bargaining table, as rules over values (domain §3.3, §3.4).
///
/// `decide` refuses what the rules forbid and never infers consent; `evolve` keeps the books of any history.
public enum Negotiation: Decider {
    /// The state before the first event.
    public static var initialState: NegotiationState { NegotiationState() }

    /// The events that a command causes.
    ///
    /// Complexity: linear in what the command names; concluding is linear in the items.
    /// - Throws: the rule that refuses it.
    public static func decide(
        _ command: NegotiationCommand, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationEvent] {
        let facts: [NegotiationFact]
        let time: OccurredAt
        switch command {
        case .act(.procedure(let act), let actor, let occurredAt, let localNow, let rules):
            let caused = try decide(
                act, by: actor, occurredAt: occurredAt, localNow: localNow, under: rules, state)
            facts = try judged(caused, by: rules?.floors ?? [], state)
            time = occurredAt
        case .act(let act, let actor, let occurredAt, let localNow, let rules):
            facts = try judged(
                decide(act, by: actor, localNow: localNow, state), by: rules?.floors ?? [], state)
            time = occurredAt
        case .published(let entry, let occurredAt):
            facts = try decidePublished(entry, state)
            time = occurredAt
        }
        return facts.map { NegotiationEvent(occurredAt: time, fact: $0) }
    }
}
