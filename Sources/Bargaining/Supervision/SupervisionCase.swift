public import EventSourcing

/// A union's labour-law supervision of an employer by letters (一函两书), as rules over values (domain §1.9, §3.3).
public enum SupervisionCase: Decider {
    /// The state before the first event.
    public static var initialState: SupervisionState { SupervisionState() }

    /// The events that a command causes.
    ///
    /// Complexity: as counting a period.
    /// - Throws: the rule that refuses it.
    public static func decide(
        _ command: SupervisionCommand, _ state: SupervisionState
    ) throws(SupervisionRejection) -> [OccurredFact<SupervisionFact>] {
        [OccurredFact(occurredAt: command.occurredAt, fact: try fact(of: command, state))]
    }

    /// Keeps the books.
    public static func evolve(_ state: inout SupervisionState, _ event: OccurredFact<SupervisionFact>) {
        state.moments.note(event)
        switch event.fact {
        case .supervisionCaseOpened(let opening, let issuer, let addressee):
            state.opening = opening
            state.issuer = issuer
            state.addressee = addressee
        case .reminderLetterIssued(_, let letter): state.reminders.append(letter)
        case .opinionIssued(let opinion): state.opinion = opinion
        case .opinionAnswered(let answer): state.answer = answer
        case .opinionAnswerOverdue(let clock): state.overdue = clock
        case .suggestionIssued(let suggestion): state.suggestion = suggestion
        case .supervisionOutcomeRecorded(let outcome): state.outcomes.append(outcome)
        case .supervisionCaseClosed(let closure): state.closure = closure
        }
    }
}
