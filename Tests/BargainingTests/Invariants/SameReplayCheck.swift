import Bargaining

/// 9: The same events give the same state, and the same answers from it, after every one of them.
struct SameReplayCheck: HistoryCheck {
    private var replayed = Negotiation.initialState
    private var events: [NegotiationEvent] = []
    /// How the state was after some of the prefixes.
    private var prefixes: [(count: Int, state: NegotiationState)] = []

    /// Steps between two prefixes that are replayed from the start.
    private static let stride = 30

    mutating func breach(by step: HistoryStep) -> String? {
        if step.index % Self.stride == 0 { prefixes.append((events.count, step.before)) }
        for event in step.events { step.played.evolve(&replayed, event) }
        events += step.events
        guard replayed == step.after else { return "a second reader sees another state" }
        if !step.events.isEmpty, step.index.isMultiple(of: 4) {
            guard replayed.table() == step.after.table() else { return "a second reader sees another table" }
            guard
                Procedure.deadlines(of: replayed, under: step.law.kept)
                    == Procedure.deadlines(of: step.after, under: step.law.kept)
            else { return "a second reader sees other deadlines" }
        }
        guard step.index % Self.stride == Self.stride - 1, let prefix = prefixes.last else { return nil }
        var state = Negotiation.initialState
        for event in events.prefix(prefix.count) { step.played.evolve(&state, event) }
        return state == prefix.state ? nil : "the first \(prefix.count) events give another state than then"
    }
}
