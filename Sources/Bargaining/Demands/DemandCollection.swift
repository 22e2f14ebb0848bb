public import EventSourcing

/// 诉求征集: what workers suggest before the talks, and the issues it is grouped into, as rules over values (domain §3.3, §5.1).
///
/// One stream a negotiation, in the companion ledger of the labour side: it is that side's preparation.
public enum DemandCollection: Decider {
    /// The state before the first event.
    public static var initialState: DemandCollectionState { DemandCollectionState() }

    /// The events that a command causes; the first one of a collection says for which negotiation it is.
    ///
    /// - Throws: the rule that refuses it.
    /// - Complexity: linear in what the command names.
    public static func decide(
        _ command: DemandCommand, _ state: DemandCollectionState
    ) throws(DemandRejection) -> [OccurredFact<DemandFact>] {
        var facts = try facts(command, state)
        if state.negotiation == nil { facts.insert(.opened(negotiation: command.setting.negotiation), at: 0) }
        return facts.map { OccurredFact(occurredAt: command.occurredAt, fact: $0) }
    }

    private static func facts(
        _ command: DemandCommand, _ state: DemandCollectionState
    ) throws(DemandRejection) -> [DemandFact] {
        switch command.act {
        case .collect(let entries): try collect(entries, command, state)
        case .openIssue(let title, let subject): [try openIssue(title, subject, command, state)]
        case .group(let numbers, let issue): [try group(numbers, issue, command, state)]
        case .move(let numbers, let origin, let destination): [try move(numbers, origin, destination, command, state)]
        case .link(let issue, let item): [try link(issue, item, command, state)]
        }
    }
}
