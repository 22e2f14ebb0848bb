/// Why a union turns to the authority (Zhejiang's regulation §23). The raw value is the storage format.
public enum SuggestionGround: String, Hashable, Sendable, CaseIterable {
    /// The employer refused.
    case refused
    /// The time to answer is over, and there is no answer.
    case unanswered
    /// The employer answered that it corrected or would, and did not.
    case notCorrected = "not_corrected"
}
