internal import Bargaining

extension TermKind {
    /// The members that hold the value itself; every other member is an extra word.
    var valueMembers: [String] {
        switch self {
        case .scalar: Self.scalarMembers
        case .range: Self.rangeMembers
        case .byYear, .schedule: Self.stepMembers
        case .tiers: Self.tierMembers
        case .composite: Self.compositeMembers
        case .reference: Self.referenceMembers
        case .procedure: Self.procedureMembers
        case .text, .unknown: Self.textMembers
        }
    }

    private static let scalarMembers = ["kind", "amount", "unit", "comparator"]
    private static let rangeMembers = ["kind", "min", "max", "unit"]
    private static let stepMembers = ["kind", "unit", "steps"]
    private static let tierMembers = ["kind", "unit", "tiers"]
    private static let compositeMembers = ["kind", "parts"]
    private static let referenceMembers = ["kind", "amount", "unit", "norm", "comparator"]
    private static let procedureMembers = ["kind", "duty", "owner", "due"]
    private static let textMembers = ["kind", "text"]
}
