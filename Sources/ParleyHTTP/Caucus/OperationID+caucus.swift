extension OperationID {
    /// The acts in a caucus.
    static let ofCaucus: Set<OperationID> = Set(CaucusRoutes.bodies.map { $0.operation })

    /// The acts that put what a caucus keeps on the shared record.
    static let ofRelease: Set<OperationID> = [.releasePosition, .releaseCostEstimate]

    /// The acts whose terms are parked where they lie outside the mandate.
    static let ofTabling: Set<OperationID> = [.tableDemand, .makeOffer, .offerPackage, .counterOffer]

    /// What an operation of a caucus does, for people.
    var caucusText: OperationText {
        switch self {
        case .readCaucus: .init("Read what your side keeps to itself", "查阅本方内部记录")
        case .recordCaucusNote: .init("Write a note for your side alone", "写下仅本方可见的备注")
        case .grantMandate: .init("Say how far your side's representatives may go", "授予本方代表的授权范围")
        case .revokeMandate: .init("Take a mandate back", "撤销授权")
        case .keepDraft: .init("Keep terms that are not tabled", "保存未提出的方案草稿")
        case .releasePosition: .init("Confirm a parked position and table it", "确认搁置的方案并提出")
        case .keepCostEstimate: .init("Keep a cost estimate for your side alone", "保存仅本方可见的成本测算")
        case .releaseCostEstimate: .init("Attach a kept cost estimate on the shared record", "将所保存的成本测算附入共同记录")
        default: .init("Drop a parked position", "放弃搁置的方案")
        }
    }
}
