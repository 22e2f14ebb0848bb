/// The functional core of one kind of stream: rules as three pure functions over values.
///
/// Same inputs give the same answer on every machine: no clock, no randomness, no input or output.
public protocol Decider: Sendable {
    /// An intention that the rules may refuse.
    associatedtype Command: Sendable
    /// A fact.
    associatedtype Event: Sendable, Equatable
    /// What the rules need to know of the past.
    associatedtype State: Sendable
    /// The rule that refused a command.
    associatedtype Rejection: Error, Equatable

    /// The state before the first event.
    static var initialState: State { get }

    /// Applies the rules: the events that the command causes.
    ///
    /// - Throws: the rule that refuses it.
    static func decide(_ command: Command, _ state: State) throws(Rejection) -> [Event]

    /// Keeps the books. Total: an event that happened is never refused.
    static func evolve(_ state: inout State, _ event: Event)
}

extension Decider {
    /// Folds a history into the state after it. Complexity: linear in the number of events.
    public static func fold(_ events: some Sequence<Event>) -> State {
        var state = initialState
        for event in events { evolve(&state, event) }
        return state
    }
}
