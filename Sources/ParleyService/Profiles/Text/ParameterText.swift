public import Bargaining

/// What a rule of a profile says, in a few words.
public enum ParameterText {
    /// The rule in a language: `10 working days`, `10个工作日`.
    public static func text(_ value: ParameterValue, in language: Language) -> String {
        language == .zh ? chinese(value) : english(value)
    }
}
