/// How far a supervision case has come. The raw value is the word of the API.
public enum SupervisionStatus: String, Hashable, Sendable, CaseIterable {
    /// The union has opened it and sent nothing.
    case opened
    /// The employer was reminded.
    case reminded
    /// The opinion waits for an answer.
    case opinionIssued = "opinion_issued"
    /// The clock recorded that no answer came in time.
    case answerOverdue = "answer_overdue"
    /// The employer answered.
    case answered
    /// The authority was asked to deal with it.
    case suggested
    /// The authority investigates.
    case investigated
    /// The authority decided.
    case decided
    /// The union ended it.
    case closed
}
