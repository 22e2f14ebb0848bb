extension OperationID {
    /// What an operation on the replay of a record does, for people.
    var replayText: OperationText {
        switch self {
        case .replayNegotiation:
            .init(
                "Step through a negotiation, with a digest of its state after each event, or compare two moments",
                "逐步重放协商，每个事件后列出状态摘要；或比较两个时点")
        default: .init("List which auditors read the record, and what", "列出审计员查阅本记录的情况")
        }
    }

    /// The query parameters of an operation on the replay of a record.
    var replayParameters: [QueryParameter] {
        switch self {
        case .replayNegotiation:
            [
                .atVersion, .asOf, .occurredBy, .compareAtVersion, .compareAsOf, .compareOccurredBy, .afterVersion,
                .limit, .cursor,
            ]
        default: [.limit, .cursor]
        }
    }
}
