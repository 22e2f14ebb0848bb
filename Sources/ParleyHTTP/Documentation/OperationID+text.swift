extension OperationID {
    /// What the operation does, for people.
    var text: OperationText {
        switch self {
        case .listNegotiations: .init("List the negotiations you may see", "列出您可查阅的协商")
        case .readNegotiation: .init("Read a negotiation: parties, seats, status", "查阅协商：主体、席位、状态")
        case .readTable: .init("Read the bargaining table, item by item", "查阅谈判桌，逐项列示")
        case .readTimeline: .init("Read the story, a line an event", "查阅经过，每个事件一行")
        case .listEvents: .init("Read the events as recorded", "查阅所记录的事件")
        case .readEvent: .init("Read one event; it never changes", "查阅一个事件；永不改变")
        case .compareVersions: .init("Compare the table at two versions", "比较两个版本的谈判桌")
        case .replayNegotiation, .listReads: replayText
        case .readChart:
            .init("Draw both sides' positions over time (SVG)", "绘制双方立场变化图（SVG）")
        case .readProcedure:
            .init("Read the procedure: clocks, drafts, votes, filing, effect", "查阅程序：期限、草案、表决、报送、生效")
        case .listProposals: .init("Read every proposal and what became of it", "查阅全部方案及其结果")
        case .readProposal: .init("Read one proposal", "查阅一个方案")
        case .streamEvents: .init("Follow negotiations as events are recorded", "跟随协商，事件记录后即推送")
        case .readCaller: .init("Read who you are: roles, ledgers, seats", "查阅您的身份：角色、账本、席位")
        case .listDeadlines: .init("List what is due, by which article, earliest first", "列出期限及其依据，按到期先后")
        case .readCalendar: .init("Follow what is due in a calendar (RFC 5545)", "以日历订阅期限（RFC 5545）")
        case .listProfiles: .init("List the rule profiles, every version", "列出规则档案的全部版本")
        case .readProfile: .init("Read a rule profile: every figure with its article", "查阅规则档案：每项规定及其依据")
        case .publishProfile: .init("Publish a version of a rule profile; it is never edited", "发布规则档案的一个版本；发布后不作修改")
        case .readEventProof, .readCaucusProof, .readPartyProof, .readCampaignProof, .readSupervisionProof,
            .readCheckpoint, .readConsistency:
            receiptText
        case .listExports, .readExport, .readExportPackage: exportText
        case .readBundle:
            .init("Take the negotiation with its proofs, to be verified offline", "下载协商记录及其证明，可离线验证")
        case .listFloors: .init("List the statutory floors", "列出法定底线")
        case .recordFloor: .init("Record a statutory floor; nothing below it can be agreed", "记录法定底线；低于底线者不能达成一致")
        case .issueInvitation: .init("Invite the other side to bargain", "发出要约，邀请对方协商")
        case .confirmReceipt: .init("Confirm that the invitation arrived", "确认收到要约")
        case .acceptInvitation: .init("Accept the invitation", "应约")
        case .refuseInvitation: .init("Refuse the invitation", "拒绝要约")
        case .appointRepresentative: .init("Appoint a representative of your side", "指派本方协商代表")
        case .vacateSeat: .init("End a person's seat", "腾出席位")
        case .designateChief: .init("Designate your side's chief representative", "指定本方首席代表")
        case .appointRecorder: .init("State the appointment of a recorder", "表示指定记录员")
        case .appointMediator: .init("State or make the appointment of a mediator", "表示指定或指定调解员")
        case .proposeAgendaItem: .init("Propose an agenda item", "提出议题")
        case .admitAgendaItem: .init("State that an item is admitted", "表示列入议题")
        case .withdrawAgendaItem: .init("Take an item off the agenda", "撤下议题")
        case .parkAgendaItem: .init("State that an item is put aside", "表示搁置议题")
        case .resumeAgendaItem: .init("State that a parked item is taken up again", "表示恢复议题")
        case .reopenAgendaItem: .init("State that a tentative agreement is reopened", "表示重开初步一致")
        case .openSession: .init("Open a session", "召开会议")
        case .closeSession: .init("Close a session", "结束会议")
        case .tableDemand: .init("Table a demand", "提出诉求")
        case .makeOffer: .init("Make an offer", "提出报价")
        case .offerPackage: .init("Offer several items as a whole", "提出一揽子方案")
        case .counterOffer: .init("Answer a proposal with a counter-offer", "还价")
        case .acceptOffer: .init("Accept a proposal", "接受方案")
        case .rejectOffer: .init("Reject a proposal", "拒绝方案")
        case .withdrawOffer: .init("Withdraw your side's proposal", "撤回本方方案")
        case .clarifyOffer: .init("Explain your side's proposal", "说明本方方案")
        case .fulfilCondition: .init("State that a condition holds", "声明条件成就")
        case .holdPosition: .init("State that your side does not move", "坚持立场")
        case .enterReservation: .init("Enter a reservation", "提出保留")
        case .liftReservation: .init("Lift a reservation", "撤销保留")
        case .attachCostEstimate:
            .init("Attach an estimate of what proposals cost, with its assumptions", "附上方案的成本测算及其假设")
        case .readCostEstimates:
            .init("Read both sides’ cost estimates beside each other", "并列查阅双方的成本测算")
        case .recommend: .init("Recommend terms as a mediator", "调解员提出建议")
        case .award: .init("Decide terms, binding both sides", "作出对双方有约束力的裁决")
        case .imposeTerms: .init("Record terms that hold without agreement", "记录未经同意而生效的条款")
        case .declareImpasse: .init("Declare an impasse", "宣布僵局")
        case .conclude: .init("State how the negotiation ends", "表示协商的结束")
        case .urgeRectification, .admitOfficial, .requestInformation, .discloseInformation, .refuseInformation,
            .discloseRules, .draftMinutes, .signMinutes, .disputeMinutes, .suspend, .extendSuspension, .resume,
            .assembleDraft, .signDraft, .submitDraft,
            .conveneCongress, .recordBallot, .signAgreement, .affixSeal, .fileAgreement, .refileAgreement,
            .recordFilingReceipt, .raiseObjection, .confirmEffect, .publishAgreement, .sendCopy, .accede, .correctEntry,
            .voidEntry, .contestEntry, .resolveContest:
            procedureText
        case .scheduleSession, .publishRepresentatives, .requestConciliation, .openConciliation, .acceptConciliation,
            .extendConciliation,
            .draftConciliationAgreement, .signConciliationAgreement, .closeConciliation,
            .recordTripartiteMeeting, .requestArbitration, .recordArbitrationAward, .recordJudgment:
            disputeText
        case .readCaucus, .recordCaucusNote, .grantMandate, .revokeMandate, .keepDraft, .releasePosition, .dropPosition,
            .keepCostEstimate, .releaseCostEstimate:
            caucusText
        case .readDemandCollection, .collectDemands, .listSuggestions, .readSuggestion, .openDemandIssue,
            .listDemandIssues, .readDemandIssue, .groupDemands, .listIssueSuggestions, .moveDemands, .linkDemandIssue,
            .readItemDemands:
            demandText
        case .listParties, .readParty, .registerParty, .reviseParty, .declareCoverage, .mergeParty, .listCampaigns,
            .openCampaign, .readCampaign, .addTargets, .inviteTargets, .readCoverage, .closeCampaign,
            .listCoverageReports, .readCoverageReport, .reportCoverage:
            campaignText
        case .listCaucusEvents, .readCaucusTimeline, .listPartyEvents, .readPartyTimeline, .listCampaignEvents,
            .readCampaignTimeline:
            historyText
        case .fulfilCommitment, .disputeFulfilment, .proposeAmendment, .amendAgreement, .dissolveAgreement,
            .dissolveOnGround, .fileDissolution, .notifyRuleChange, .reportPerformance, .proposeRenewal,
            .noteNextRound, .recordSupersession, .recordAmendmentBallot, .signAmendment, .fileAmendment,
            .recordAmendmentReceipt, .objectToAmendment, .confirmAmendment:
            lifeText
        case .listSupervisionCases, .openSupervisionCase, .readSupervisionCase, .listSupervisionEvents,
            .readSupervisionTimeline, .issueReminder, .issueOpinion, .answerOpinion, .issueSuggestion,
            .recordSupervisionOutcome, .closeSupervisionCase:
            supervisionText
        case .listErasures, .requestErasure, .readErasure, .readErasureTimeline, .placeHold, .liftHold, .refuseErasure,
            .orderErasure:
            erasureText
        case .recordAttendance, .startCaucus, .endCaucus, .adjournSession, .recordLatePosition, .recordLateSession,
            .confirmEntry, .confirmLateEntry:
            recordText
        case .agreeGroundRules, .agreeConfidentiality, .explainAlgorithm, .recordIndicator, .defineUnit: groundworkText
        case .readDescription: .init("Read this description as OpenAPI 3.1", "以 OpenAPI 3.1 查阅本说明")
        case .readDocumentation: .init("Read this description as a page", "以网页查阅本说明")
        case .readProblem: .init("Read about a problem", "查阅问题说明")
        }
    }
}
