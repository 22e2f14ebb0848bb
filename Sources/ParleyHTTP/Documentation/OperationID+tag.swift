extension OperationID {
    /// The chapter it belongs to.
    var tag: OperationTag {
        switch self {
        case .listNegotiations, .readNegotiation, .readTable, .readTimeline, .listEvents, .readEvent, .compareVersions,
            .readChart,
            .listProposals, .readProposal, .streamEvents, .readCaller, .readProcedure, .listDeadlines, .readCalendar,
            .listProfiles,
            .readProfile, .publishProfile, .listFloors, .recordFloor, .replayNegotiation, .listReads,
            .readEventProof, .readCheckpoint, .readConsistency, .readBundle:
            .reading
        case .listExports, .readExport, .readExportPackage: .exports
        case .issueInvitation, .confirmReceipt, .acceptInvitation, .refuseInvitation: .invitation
        case .appointRepresentative, .vacateSeat, .designateChief, .appointRecorder, .appointMediator: .seats
        case .proposeAgendaItem, .admitAgendaItem, .withdrawAgendaItem, .parkAgendaItem, .resumeAgendaItem,
            .reopenAgendaItem:
            .agenda
        case .openSession, .closeSession: .sessions
        case .tableDemand, .makeOffer, .offerPackage, .counterOffer, .acceptOffer, .rejectOffer, .withdrawOffer,
            .clarifyOffer, .fulfilCondition, .holdPosition, .enterReservation, .liftReservation:
            .proposals
        case .attachCostEstimate, .readCostEstimates: .costing
        case .recommend, .award, .imposeTerms: .neutrals
        case .declareImpasse, .conclude: .end
        case .urgeRectification, .admitOfficial, .requestInformation, .discloseInformation, .refuseInformation,
            .discloseRules, .draftMinutes, .signMinutes, .disputeMinutes, .suspend, .extendSuspension, .resume:
            .procedure
        case .assembleDraft, .signDraft, .submitDraft, .conveneCongress, .recordBallot, .signAgreement, .affixSeal,
            .fileAgreement, .refileAgreement, .recordFilingReceipt, .raiseObjection, .confirmEffect, .publishAgreement,
            .sendCopy, .accede:
            .agreement
        case .correctEntry, .voidEntry, .contestEntry, .resolveContest: .corrections
        case .scheduleSession, .publishRepresentatives: .procedure
        case .requestConciliation, .openConciliation, .acceptConciliation, .extendConciliation,
            .draftConciliationAgreement, .signConciliationAgreement, .closeConciliation,
            .recordTripartiteMeeting, .requestArbitration, .recordArbitrationAward, .recordJudgment:
            .disputes
        case .readCaucus, .recordCaucusNote, .grantMandate, .revokeMandate, .keepDraft, .releasePosition, .dropPosition,
            .keepCostEstimate, .releaseCostEstimate:
            .caucus
        case .listCaucusEvents, .readCaucusTimeline, .readCaucusProof: .caucus
        case .listPartyEvents, .readPartyTimeline, .readPartyProof: .parties
        case .listCampaignEvents, .readCampaignTimeline, .readCampaignProof: .campaigns
        case .readDemandCollection, .collectDemands, .listSuggestions, .readSuggestion, .openDemandIssue,
            .listDemandIssues, .readDemandIssue, .groupDemands, .listIssueSuggestions, .moveDemands, .linkDemandIssue,
            .readItemDemands:
            .demands
        case .listParties, .readParty, .registerParty, .reviseParty, .declareCoverage, .mergeParty: .parties
        case .listCampaigns, .openCampaign, .readCampaign, .addTargets, .inviteTargets, .readCoverage, .closeCampaign,
            .listCoverageReports,
            .readCoverageReport, .reportCoverage:
            .campaigns
        case .fulfilCommitment, .disputeFulfilment, .proposeAmendment, .amendAgreement, .dissolveAgreement,
            .dissolveOnGround, .fileDissolution, .notifyRuleChange, .reportPerformance, .proposeRenewal,
            .noteNextRound, .recordSupersession, .recordAmendmentBallot, .signAmendment, .fileAmendment,
            .recordAmendmentReceipt, .objectToAmendment, .confirmAmendment:
            .life
        case .listSupervisionCases, .openSupervisionCase, .readSupervisionCase, .listSupervisionEvents,
            .readSupervisionTimeline, .readSupervisionProof, .issueReminder, .issueOpinion, .answerOpinion,
            .issueSuggestion,
            .recordSupervisionOutcome, .closeSupervisionCase:
            .supervision
        case .listErasures, .requestErasure, .readErasure, .readErasureTimeline, .placeHold, .liftHold, .refuseErasure,
            .orderErasure:
            .erasures
        case .recordAttendance, .startCaucus, .endCaucus, .adjournSession: .procedure
        case .recordLatePosition, .recordLateSession, .confirmEntry, .confirmLateEntry: .corrections
        case .agreeGroundRules, .agreeConfidentiality, .explainAlgorithm, .recordIndicator, .defineUnit: .procedure
        case .readDescription, .readDocumentation, .readProblem: .documents
        }
    }
}
