/// When the letters of a supervision case went out, and what answered them: as the record tells it, to the day or less.
public struct SupervisionMoments: Hashable, Sendable {
    /// When each reminder letter went out, in their order.
    public internal(set) var reminders: [OccurredAt] = []
    /// When the opinion went out; `nil` without one.
    public internal(set) var opinion: OccurredAt?
    /// When the authority was asked; `nil` where it was not.
    public internal(set) var suggestion: OccurredAt?
    /// When the authority did what it did last; `nil` where it did nothing.
    public internal(set) var outcome: OccurredAt?
    /// When the union ended the case; `nil` where it did not.
    public internal(set) var closure: OccurredAt?

    init() {}

    /// Notes when a fact happened, where it is one of those.
    mutating func note(_ event: OccurredFact<SupervisionFact>) {
        switch event.fact {
        case .reminderLetterIssued: reminders.append(event.occurredAt)
        case .opinionIssued: opinion = event.occurredAt
        case .suggestionIssued: suggestion = event.occurredAt
        case .supervisionOutcomeRecorded: outcome = event.occurredAt
        case .supervisionCaseClosed: closure = event.occurredAt
        // Their clocks hold their days.
        case .supervisionCaseOpened, .opinionAnswered, .opinionAnswerOverdue: break
        }
    }
}
