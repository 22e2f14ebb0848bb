public import Bargaining

extension ProfileParameter {
    /// Its name for people.
    public func title(in language: Language) -> String {
        let title = titles
        return language == .zh ? title.zh : title.en
    }

    private var titles: (zh: String, en: String) {
        switch self {
        case .periodEnd: ("期间届满", "End of periods")
        case .reply: ("应约答复", "Answer to an invitation")
        case .chiefs: ("每方首席代表", "Chief representatives per side")
        case .chiefFromWithin: ("首席代表须为本单位人员", "Chief is no outsider")
        case .minimumRepresentatives: ("每方代表人数下限", "Representatives per side, at least")
        case .largeEnterpriseMinimum: ("规模以上企业每方代表下限", "In larger enterprises, at least")
        case .maximumRepresentatives: ("每方代表人数上限", "Representatives per side, at most")
        case .parity: ("双方代表人数关系", "Numbers of the two sides")
        case .frontLineShare: ("职工方一线岗位代表比例", "Front-line workers among the worker side")
        case .women: ("女职工代表", "Women among the worker side")
        case .disabledWorkers: ("残疾人职工代表", "Workers with disabilities among the worker side")
        case .agencyWorkers: ("被派遣劳动者代表", "Agency workers among the worker side")
        case .outsiders: ("外聘专业人员", "Outside professionals")
        case .vacancy: ("代表空缺补选", "Filling of a vacancy")
        case .nameRepresentatives: ("公布协商代表", "Representatives made known")
        case .disclosure: ("会前提供资料", "Data before a meeting")
        case .reportBeforeTalks: ("协商前报告上级工会", "Higher union told before talks")
        case .negotiationWindow: ("协商期限", "Whole negotiation")
        case .suspensionGround: ("中止协商的条件", "Ground of suspension")
        case .suspensionCap: ("中止期限", "Length of suspension")
        case .minutes: ("会议记录签字", "Minutes signed by")
        case .draftToCongress: ("草案提交职代会", "Draft to the congress")
        case .quorum: ("出席比例", "Quorum")
        case .approval: ("通过票数", "Approval")
        case .industryApproval: ("行业性、区域性合同通过票数", "Approval, industry or region")
        case .secretBallot: ("无记名投票", "Secret ballot")
        case .revote: ("未通过后再次表决", "Second vote after a rejection")
        case .signing: ("首席代表签字", "Signature of the chiefs")
        case .filing: ("报送", "Filing")
        case .filingCopies: ("报送份数", "Copies filed")
        case .wageFiling: ("工资协议报送", "Filing of wage agreements")
        case .filingReceipt: ("收件通知书", "Notice of receipt")
        case .review: ("审查", "Review by the authority")
        case .publication: ("生效后公布", "Publication")
        case .algorithmAgreementPublication: ("规则和算法协议公布", "Publication, rules and algorithms")
        case .copyToHigherUnion: ("报上一级工会", "Copy to the higher union")
        case .binding: ("行业性、区域性合同约束范围", "Agreements of an industry bind")
        case .term: ("合同期限", "Term")
        case .usualTerm: ("通常期限", "Usual term")
        case .wageTerm: ("工资专项合同通常期限", "Usual term of wage agreements")
        case .renewal: ("提出续订", "Renewal can be asked for")
        case .wageRound: ("工资协商周期", "Round over wages")
        case .algorithmRound: ("规则和算法协商周期", "Round over rules and algorithms")
        case .performanceReport: ("履行情况报告", "Report on performance")
        case .wagePerformanceReport: ("工资事项履行情况公布", "Report on wage clauses")
        case .earlyEndReport: ("提前终止报告", "Early end reported")
        case .conciliation: ("争议协调处理", "Authority handles a dispute")
        case .conciliationApplication: ("期满后申请协调处理", "Application for it after the window")
        case .conciliationStart: ("受理后开始处理", "Start of handling")
        case .opinionAnswer: ("答复工会意见书", "Answer to a union's opinion")
        }
    }
}
