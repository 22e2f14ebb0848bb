import Bargaining
import EventSourcing

/// A decider of tests: counts up to a limit.
enum Tally: Decider {
    static let limit = 5

    struct State: Sendable, Equatable {
        var total = 0
        var opener: SeatID?
    }

    struct Command: Sendable {
        let amount: Int
        let by: SeatID
        let occurredAt: OccurredAt
    }

    enum Fact: Hashable, Sendable {
        case opened(by: SeatID)
        case counted(Int)
    }

    enum Rejection: Error, Equatable {
        case beyondLimit
    }

    static var initialState: State { State() }

    static func decide(_ command: Command, _ state: State) throws(Rejection) -> [OccurredFact<Fact>] {
        guard state.total + command.amount <= limit else { throw .beyondLimit }
        var facts: [Fact] = [.counted(command.amount)]
        if state.opener == nil { facts.insert(.opened(by: command.by), at: 0) }
        return facts.map { OccurredFact(occurredAt: command.occurredAt, fact: $0) }
    }

    static func evolve(_ state: inout State, _ event: OccurredFact<Fact>) {
        switch event.fact {
        case .opened(let seat): state.opener = seat
        case .counted(let amount): state.total += amount
        }
    }
}
