extension OperationID {
    /// What an operation of the procedure around the talks does, for people.
    var procedureText: OperationText {
        switch self {
        case .urgeRectification: .init("Urge a reply that was refused or is overdue", "催促改正：要约被拒或逾期未答复")
        case .admitOfficial: .init("Give an office a neutral seat", "为部门或上级工会设席位")
        case .requestInformation: .init("Ask the other side for information", "要求对方提供资料")
        case .discloseInformation: .init("Give the information asked for", "提供所要求的资料")
        case .refuseInformation: .init("Refuse the information asked for", "拒绝提供资料")
        case .discloseRules: .init("Make rules or an algorithm known", "公开规则或算法")
        case .draftMinutes: .init("Write the minutes of a session", "写成会议记录")
        case .signMinutes: .init("Sign the minutes of a session", "签署会议记录")
        case .disputeMinutes: .init("Dispute the minutes of a session", "对会议记录提出异议")
        case .suspend: .init("State that the talks rest until a day", "表示中止协商至某日")
        case .extendSuspension: .init("State that the talks rest longer", "表示延长中止")
        case .resume: .init("State that the talks go on", "表示恢复协商")
        case .assembleDraft: .init("State that what is agreed is one text", "表示形成合同草案")
        case .signDraft: .init("Sign the draft as chief", "首席代表签署草案")
        case .submitDraft: .init("State that a signed draft goes to the vote", "表示将草案提交职工表决")
        case .conveneCongress: .init("Record that those entitled to vote met", "记录职工代表大会召开")
        case .recordBallot: .init("Record the count of the vote", "记录表决计票")
        case .signAgreement: .init("Sign the agreement as chief", "首席代表签署协议")
        case .affixSeal: .init("Put the employer side's seal to the agreement", "用人方盖章")
        case .fileAgreement: .init("File the agreement with the authority", "报送协议")
        case .refileAgreement: .init("File the new text after an objection", "异议后重新报送")
        case .recordFilingReceipt: .init("Confirm that the filing was received", "确认收到报送")
        case .raiseObjection: .init("Object to clauses of the agreement", "对条款提出审查意见")
        case .confirmEffect: .init("Say that there is no objection", "确认无异议而生效")
        case .publishAgreement: .init("Make the agreement known", "公布协议")
        case .sendCopy: .init("Send the agreement to the higher union", "抄送上级工会")
        case .accede: .init("State that an enterprise and its union join", "表示企业及其工会加入协议")
        case .correctEntry: .init("Correct a position that was written wrongly", "更正误记的立场")
        case .voidEntry: .init("Void a position that was never tabled", "作废未曾提出的立场")
        case .contestEntry: .init("Contest the record of a position", "对立场记录提出异议")
        case .resolveContest: .init("Contest a record no longer", "撤回对记录的异议")
        default: .init(rawValue, rawValue)
        }
    }
}
