/// What may stand beside a word of a term.
public enum TermWordForm: Hashable, Sendable {
    /// Present means true.
    case flag
    /// Words for people.
    case text
    /// One of these codes.
    case code([String])
    /// A day, `YYYY-MM-DD`.
    case day
    /// An ISO 4217 code.
    case currency
    /// An exact amount.
    case amount
    /// A whole amount, not negative.
    case count

    /// Whether the content has this form. Texts are 1…``NegotiationLimits/maximumWordScalars`` Unicode scalars without
    /// control characters.
    public func admits(_ content: TermWord.Content) -> Bool {
        switch (self, content) {
        case (.flag, .flag), (.amount, .amount): true
        case (.count, .amount(let amount)): amount.scale == 0 && amount.coefficient >= 0
        case (.text, .text(let text)): text.isPlainWords
        case (.code(let codes), .text(let text)): codes.contains(text)
        case (.day, .text(let text)): LocalDay(text) != nil
        case (.currency, .text(let text)): CurrencyCode.isWellFormed(text)
        default: false
        }
    }
}
