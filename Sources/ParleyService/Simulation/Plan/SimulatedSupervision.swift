internal import Bargaining

/// A step of a supervision case (一函两书) in a simulation.
enum SimulatedSupervision: Hashable, Sendable {
    /// The union opens the case about a round.
    case open(SupervisionCause, [Subject], title: Title, commitment: Int?)
    /// 提示函.
    case remind(String)
    /// 意见书.
    case issueOpinion(String, answerBy: LocalDay?)
    /// The employer answers.
    case answer(AnswerStance, correctsBy: LocalDay?)
    /// 建议书.
    case suggest(SuggestionGround, String, authority: PartyName)
    /// What the authority did.
    case recordOutcome(SupervisionResult, String)
    /// The union ends the case.
    case close(SupervisionClosure)
    /// That no answer came is recorded.
    case clock
}
