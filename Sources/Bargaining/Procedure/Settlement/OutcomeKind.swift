/// What the sides make (domain §0.5). The raw value is the storage format.
public enum OutcomeKind: String, Hashable, Sendable, CaseIterable {
    /// 集体合同: ratified, signed, filed, in force by the authority's silence.
    case collectiveContract = "collective_contract"
    /// 工资专项集体合同: the same, where a rule on wage agreements can be shorter.
    case wageAgreement = "wage_agreement"
    /// An agreement on platform rules and algorithms, or minutes of one: in force when both chiefs signed, then published.
    case platformAgreement = "platform_agreement"

    /// Whether the workers ratify it and the authority reviews it.
    public var isStatutory: Bool { self != .platformAgreement }
}
