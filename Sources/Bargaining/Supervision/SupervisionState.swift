/// What is recorded of one supervision case. Bounded by ``SupervisionLimits``.
public struct SupervisionState: Hashable, Sendable {
    /// Who supervises whom; `nil` before the first event.
    public internal(set) var opening: SupervisionOpening?
    /// Who acts for the union.
    public internal(set) var issuer: SeatID?
    /// Who answers for the employer.
    public internal(set) var addressee: SeatID?
    /// The reminder letters, in their order.
    public internal(set) var reminders: [SupervisionLetter] = []
    /// The opinion.
    public internal(set) var opinion: SupervisionOpinion?
    /// The employer's answer.
    public internal(set) var answer: OpinionAnswer?
    /// The clock that ended without an answer.
    public internal(set) var overdue: StartedClock?
    /// What the authority was asked.
    public internal(set) var suggestion: SupervisionSuggestion?
    /// What the authority did, in its order.
    public internal(set) var outcomes: [SupervisionOutcome] = []
    /// Why the union ended it.
    public internal(set) var closure: SupervisionClosure?
    /// When its letters went out, and what followed.
    public internal(set) var moments = SupervisionMoments()

    init() {}

    /// Whether nothing more follows: the union ended it, or the authority decided.
    public var hasEnded: Bool { closure != nil || outcomes.last?.result.isFinal == true }

    /// How far it has come; `nil` before the first event.
    public var status: SupervisionStatus? {
        guard opening != nil else { return nil }
        if closure != nil { return .closed }
        if let outcome = outcomes.last { return outcome.result.isFinal ? .decided : .investigated }
        if suggestion != nil { return .suggested }
        if answer != nil { return .answered }
        if overdue != nil { return .answerOverdue }
        if opinion != nil { return .opinionIssued }
        return reminders.isEmpty ? .opened : .reminded
    }

    /// Who may read it besides auditors: the union, the employer from the first letter on, the authority from the
    /// suggestion on.
    public var readers: [SeatID] {
        let hasLetter = !reminders.isEmpty || opinion != nil
        return [issuer, hasLetter ? addressee : nil, suggestion?.addressee].compactMap(\.self)
    }

    /// The time to answer the opinion with what became of it; `nil` without an opinion, and where it still ran when the case
    /// ended.
    public var deadline: Deadline? {
        guard let clock = opinion?.clock else { return nil }
        if let day = answer?.timeliness.day { return deadline(clock, DeadlineStatus(done: day, due: clock.due)) }
        if overdue != nil { return deadline(clock, clock.due.adding(days: 1).map { .missed(on: $0) } ?? .running) }
        return hasEnded ? nil : deadline(clock, .running)
    }

    private func deadline(_ clock: StartedClock, _ status: DeadlineStatus) -> Deadline {
        Deadline(clock, status: status, party: .employer)
    }
}
