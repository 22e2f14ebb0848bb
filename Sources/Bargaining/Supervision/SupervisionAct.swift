/// What somebody wants to record in a supervision case.
public enum SupervisionAct: Hashable, Sendable {
    /// Opens the case, against an employer for whom somebody answers.
    case open(SupervisionOpening, addressee: SeatID)
    /// 提示函: reminds the employer of the law.
    case remind(SupervisionLetter)
    /// 意见书: demands correction.
    case issueOpinion(OpinionDraft)
    /// Answers the opinion.
    case answer(AnswerStance, correctsBy: LocalDay?)
    /// 建议书: asks the authority to deal with it.
    case suggest(SuggestionGround, SupervisionLetter, authority: PartyName, addressee: SeatID)
    /// Records what the authority did.
    case recordOutcome(SupervisionOutcome)
    /// Ends the case.
    case close(SupervisionClosure)
    /// Records that no answer came in time: the clock's.
    case markAnswerOverdue
}
