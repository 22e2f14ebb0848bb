/// How long talks can be suspended.
public struct SuspensionCap: Hashable, Sendable {
    /// What the days are counted over. The raw value is the word of the profile files.
    public enum Counting: String, Hashable, Sendable, CaseIterable {
        /// Each suspension by itself.
        case single
        /// All suspensions of a negotiation together.
        case cumulative
    }

    /// The most days.
    public static let maximumDays = 366

    /// Calendar days, 1…``maximumDays``.
    public let days: Int
    /// What they are counted over.
    public let counting: Counting
    /// Whether the sides can agree on more ("generally").
    public let allowsMoreByAgreement: Bool

    /// A cap from its parts.
    public init(days: Int, counting: Counting, allowsMoreByAgreement: Bool = false) {
        self.days = days
        self.counting = counting
        self.allowsMoreByAgreement = allowsMoreByAgreement
    }
}
