/// What an employer answers to a union's opinion. The raw value is the storage format.
public enum AnswerStance: String, Hashable, Sendable, CaseIterable {
    /// It has corrected what the opinion names.
    case corrected
    /// It will, by a day that it states.
    case willCorrect = "will_correct"
    /// It refuses.
    case refused
}
