/// What the catalogue says of one branch of the economy.
public struct IndustryEntry: Hashable, Sendable {
    /// Its code of two to four digits (GB/T 4754-2017).
    public let code: IndustryCode
    /// Its name in Chinese: the standard's words.
    public let zh: String
    /// Its name in English.
    public let en: String
}
