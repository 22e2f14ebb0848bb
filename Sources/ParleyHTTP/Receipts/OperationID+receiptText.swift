extension OperationID {
    /// Those that answer with JSON or, where it is asked for, with the text that other programs read.
    static let ofTextOrJSON: Set<OperationID> = ofProofs.union([.readCheckpoint])

    /// Those that prove an event.
    static let ofProofs: Set<OperationID> = [
        .readEventProof, .readCaucusProof, .readPartyProof, .readCampaignProof, .readSupervisionProof,
    ]

    /// What a proof or checkpoint is, for people.
    var receiptText: OperationText {
        switch self {
        case .readEventProof:
            .init("Read the receipt of an event and the proof that it is in the log", "查阅事件的回执及其已入日志的证明")
        case .readCaucusProof:
            .init("Read the receipt and proof of an event of your own caucus", "查阅本方内部记录事件的回执及证明")
        case .readPartyProof: .init("Read the receipt and proof of an event of a party", "查阅主体登记事件的回执及证明")
        case .readCampaignProof: .init("Read the receipt and proof of an event of a campaign", "查阅行动事件的回执及证明")
        case .readSupervisionProof:
            .init("Read the receipt and proof of an event of a supervision case", "查阅监督事项事件的回执及证明")
        case .readCheckpoint: .init("Read the newest signed checkpoint of the ledger", "查阅账本最新的签名检查点")
        case .readConsistency:
            .init("Prove that the newest checkpoint extends an older one", "证明最新检查点是较早检查点的延续")
        default: .init(rawValue, rawValue)
        }
    }
}
