package import Bargaining
internal import EventSourcing

/// The heads records of a ledger: each reaches further than the one before.
package enum HeadsRegister: Decider {
    /// The state before the first event.
    package static var initialState: HeadsState { HeadsState() }

    /// The event that a command causes.
    ///
    /// - Throws: the rule that refuses it.
    package static func decide(
        _ command: HeadsCommand, _ state: HeadsState
    ) throws(HeadsRejection) -> [OccurredFact<HeadsFact>] {
        if let last = state.last, command.heads.through <= last.through { throw .nothingNew }
        return [OccurredFact(occurredAt: command.occurredAt, fact: .recorded(command.heads))]
    }

    /// Keeps the books.
    package static func evolve(_ state: inout HeadsState, _ event: OccurredFact<HeadsFact>) {
        switch event.fact {
        case .recorded(let heads): state.last = heads
        }
    }
}
