public import EventSourcing

/// The registry of one organisation that bargains, as rules over values (domain §3.3, set-up).
public enum Party: Decider {
    /// The state before the first event.
    public static var initialState: PartyState { PartyState() }

    /// The events that a command causes.
    ///
    /// Complexity: linear in the parties that the act names and in the depth of the tree above them.
    /// - Throws: the rule that refuses it.
    public static func decide(
        _ command: PartyCommand, _ state: PartyState
    ) throws(PartyRejection) -> [OccurredFact<PartyFact>] {
        [OccurredFact(occurredAt: command.occurredAt, fact: try fact(of: command, state))]
    }

    /// Keeps the books.
    public static func evolve(_ state: inout PartyState, _ event: OccurredFact<PartyFact>) {
        switch event.fact {
        case .partyRegistered(let kind, let details):
            state.kind = kind
            state.details = details
        case .partyRevised(let details): state.details = details
        case .unionCoverageDeclared(let coverage): state.coverage = coverage
        case .partyMerged(let other): state.mergedInto = other
        }
    }
}
