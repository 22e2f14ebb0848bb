/// The votes that a draft needs.
public struct ApprovalRule: Hashable, Sendable {
    /// How many. The raw value is the word of the profile files.
    public enum Threshold: String, Hashable, Sendable, CaseIterable {
        /// 半数以上: one half or more, for 以上 includes the number itself (Civil Code §1259).
        case atLeastHalf = "at_least_half"
        /// 过半数: more than one half.
        case moreThanHalf = "more_than_half"
    }

    /// Of whom. The raw value is the word of the profile files.
    public enum Base: String, Hashable, Sendable, CaseIterable {
        /// All who are entitled to vote, present or not.
        case all
        /// Those present.
        case present
    }

    /// How many.
    public let threshold: Threshold
    /// Of whom.
    public let base: Base

    /// A rule from its parts.
    public init(threshold: Threshold, base: Base) {
        self.threshold = threshold
        self.base = base
    }
}
