extension OperationID {
    /// What an operation on parties and campaigns does, for people.
    var campaignText: OperationText {
        switch self {
        case .listParties: .init("List the parties of the registry", "列出登记簿中的主体")
        case .readParty: .init("Read a party: what it is, under which union, whom it covers", "查阅主体：类别、上级工会、覆盖面")
        case .registerParty: .init("Enter an organisation into the registry", "登记主体")
        case .reviseParty: .init("Replace what is recorded of a party", "修订主体登记")
        case .declareCoverage: .init("State whom a union covers", "申报工会覆盖面（建会方式）")
        case .mergeParty: .init("Record that a party became part of another one", "记录主体并入他方")
        case .listCampaigns: .init("List the campaigns: where they invite, how many are invited", "列出行动：范围、已邀请数")
        case .openCampaign: .init("Open a concentrated invitation campaign", "启动集中要约行动")
        case .readCampaign: .init("Read a campaign and where its targets stand", "查阅行动及各对象进展")
        case .addTargets: .init("List whom a campaign will invite", "列入拟邀请的对象")
        case .inviteTargets:
            .init("Invite targets in bulk: a line an invitation, a line an answer", "批量发出要约：一行一个要约，一行一个答复")
        case .readCoverage: .init("Read the coverage of a campaign, without double counting", "查阅行动的覆盖面，不重复计算")
        case .listCoverageReports: .init("List what was reported of a campaign's coverage", "列出行动的覆盖面报告")
        case .readCoverageReport:
            .init("Read a coverage report, counted again from the log at its cut-off", "查阅覆盖面报告，并依其截止点重新计数")
        case .reportCoverage: .init("Report the coverage of a campaign at a cut-off", "报告行动截至某时的覆盖面")
        case .closeCampaign: .init("End a campaign", "结束行动")
        default: .init(rawValue, rawValue)
        }
    }
}
