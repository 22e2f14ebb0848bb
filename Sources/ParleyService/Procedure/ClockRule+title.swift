public import Bargaining

extension ClockRule {
    /// What is due, in both languages (domain §1.11, §2.11).
    public var title: (zh: String, en: String) {
        switch self {
        case .reply: ("答复要约", "Reply to the invitation")
        case .nameRepresentatives: ("产生并公布协商代表", "Naming of representatives")
        case .fillVacancy: ("补选协商代表", "Filling of a vacant seat")
        case .discloseBeforeSession: ("会前提供资料", "Information before the session")
        case .negotiationWindow: ("协商期限", "End of the time for the negotiation")
        case .suspension: ("恢复协商", "End of the suspension")
        case .toCongress: ("草案提交职代会", "Draft before the congress")
        case .reVote: ("再次表决", "Second vote")
        case .file: ("报送审查", "Filing with the authority")
        case .review: ("审查期届满", "End of the authority's review")
        case .publish: ("公布协议", "Publication of the agreement")
        case .conciliationApplication: ("申请协调处理", "Application for conciliation")
        case .conciliationStart: ("受理协调处理申请", "Acceptance of the application for conciliation")
        case .conciliation: ("协调处理期限", "End of the conciliation")
        case .renewalWindow: ("提出续订", "Proposal of renewal")
        case .termEnd: ("协议期满", "End of the agreement's term")
        case .earlyEndReport: ("报告提前终止", "Report of the early end")
        case .performanceReport: ("报告履行情况", "Report on performance")
        case .yearlyRound: ("下一轮协商", "Next yearly round")
        case .opinionAnswer: ("答复意见书", "Answer to the opinion")
        case .commitment: ("履行约定事项", "Performance of a term")
        }
    }
}
