/// On what ground one side ends an agreement before its term (Order 22 §40). The raw value is the storage format and the
/// word of the API.
public enum DissolutionGround: String, Hashable, Sendable, CaseIterable {
    /// 兼并: the employer was taken over, and the agreement cannot be carried out.
    case merger
    /// 解散: the employer was dissolved.
    case closure
    /// 破产.
    case bankruptcy
    /// 不可抗力.
    case forceMajeure = "force_majeure"
    /// What the agreement itself names as a ground.
    case agreedCondition = "agreed_condition"
    /// Another case in a law or regulation, which the reason names.
    case otherLegalCase = "other_legal_case"
}
