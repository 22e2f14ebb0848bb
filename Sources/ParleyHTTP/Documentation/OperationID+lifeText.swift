extension OperationID {
    /// What an operation on the life of an agreement does, for people.
    var lifeText: OperationText {
        switch self {
        case .fulfilCommitment: .init("Say that a commitment was carried out", "记录约定事项已履行")
        case .disputeFulfilment: .init("Dispute that a commitment was carried out", "对履行记录提出异议")
        case .proposeAmendment: .init("Ask to change the agreement in force", "提出变更协议")
        case .amendAgreement: .init("State that the agreement is changed", "表示同意变更协议")
        case .dissolveAgreement: .init("State that the agreement ends before its term", "表示同意解除协议")
        case .dissolveOnGround: .init("End the agreement on a ground that the law names", "依法定情形解除协议")
        case .fileDissolution: .init("Tell the authority of the early end", "报告提前终止")
        case .notifyRuleChange: .init("Give notice of a change of rules or an algorithm", "告知规则或算法变更")
        case .reportPerformance: .init("Report on performance", "报告履行情况")
        case .proposeRenewal: .init("Ask to renew the agreement", "提出续订协议")
        default: .init(rawValue, rawValue)
        }
    }
}
