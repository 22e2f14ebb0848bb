extension OperationID {
    /// What an operation on the life of an agreement does, for people.
    var lifeText: OperationText {
        switch self {
        case .fulfilCommitment: .init("Say that a commitment was carried out", "记录约定事项已履行")
        case .disputeFulfilment: .init("Dispute that a commitment was carried out", "对履行记录提出异议")
        default: .init(rawValue, rawValue)
        }
    }
}
