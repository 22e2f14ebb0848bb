extension SeatRole {
    /// Whether a neutral of this role can put a decision of others, an award or terms set by law, on the record. A
    /// federation stands by one side, and the tripartite mechanism decides nothing.
    var recordsDecisions: Bool {
        switch self {
        case .federation, .tripartite: false
        case .representative, .chief, .recorder, .mediator, .authority: true
        }
    }
}
