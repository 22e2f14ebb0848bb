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
        case .noteNextRound: .init("Record that the parties were invited to bargain anew", "记录新一轮协商已发起")
        case .recordSupersession: .init("Record that a later agreement took the place of this one", "记录协议已被新协议取代")
        case .recordAmendmentBallot: .init("Record the count of the vote on an amendment", "记录变更表决结果")
        case .signAmendment: .init("Sign an amendment as chief representative", "首席代表签署变更")
        case .fileAmendment: .init("File an amendment with the authority", "报送变更")
        case .recordAmendmentReceipt: .init("Confirm the receipt of an amendment", "确认收到变更")
        case .objectToAmendment: .init("Object to clauses of an amendment", "对变更提出异议")
        case .confirmAmendment: .init("State that there is no objection to an amendment", "表示对变更无异议")
        default: .init(rawValue, rawValue)
        }
    }
}
