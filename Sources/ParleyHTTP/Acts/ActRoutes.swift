/// Every act's request type: one line an act.
enum ActRoutes {
    /// The types in the order of the policy table.
    static let bodies: [any ActRequestBody.Type] = table + procedure + disputes + life + record + groundwork

    /// The bodies of every act there is, those on the streams of families too: one term a family.
    static let described: [any ActBody.Type] =
        bodies + CaucusRoutes.bodies + DemandRoutes.bodies + ProfileRoutes.bodies + FloorRoutes.bodies
        + ErasureRoutes.bodies + PartyRoutes.bodies + CampaignRoutes.bodies + SupervisionRoutes.bodies

    /// From the invitation to the end of the talks.
    private static let table: [any ActRequestBody.Type] = [
        IssueInvitationRequest.self,
        ConfirmReceiptRequest.self,
        AcceptInvitationRequest.self,
        RefuseInvitationRequest.self,
        AppointRepresentativeRequest.self,
        VacateSeatRequest.self,
        DesignateChiefRequest.self,
        AppointRecorderRequest.self,
        AppointMediatorRequest.self,
        ProposeAgendaItemRequest.self,
        AdmitAgendaItemRequest.self,
        WithdrawAgendaItemRequest.self,
        ParkAgendaItemRequest.self,
        ResumeAgendaItemRequest.self,
        ReopenAgendaItemRequest.self,
        OpenSessionRequest.self,
        CloseSessionRequest.self,
        TableDemandRequest.self,
        MakeOfferRequest.self,
        OfferPackageRequest.self,
        HoldPositionRequest.self,
        EnterReservationRequest.self,
        LiftReservationRequest.self,
        AttachCostEstimateRequest.self,
        CounterOfferRequest.self,
        AcceptOfferRequest.self,
        RejectOfferRequest.self,
        WithdrawOfferRequest.self,
        ClarifyOfferRequest.self,
        FulfilConditionRequest.self,
        RecommendRequest.self,
        AwardRequest.self,
        ImposeTermsRequest.self,
        DeclareImpasseRequest.self,
        ConcludeRequest.self,
    ]

    /// The procedure around the talks.
    private static let procedure: [any ActRequestBody.Type] = [
        UrgeRectificationRequest.self,
        AdmitOfficialRequest.self,
        RequestInformationRequest.self,
        DiscloseInformationRequest.self,
        RefuseInformationRequest.self,
        DiscloseRulesRequest.self,
        DraftMinutesRequest.self,
        SignMinutesRequest.self,
        DisputeMinutesRequest.self,
        SuspendRequest.self,
        ExtendSuspensionRequest.self,
        ResumeRequest.self,
        AssembleDraftRequest.self,
        SignDraftRequest.self,
        SubmitDraftRequest.self,
        ConveneCongressRequest.self,
        RecordBallotRequest.self,
        SignAgreementRequest.self,
        AffixSealRequest.self,
        FileAgreementRequest.self,
        RefileAgreementRequest.self,
        RecordFilingReceiptRequest.self,
        RaiseObjectionRequest.self,
        ConfirmEffectRequest.self,
        PublishAgreementRequest.self,
        SendCopyRequest.self,
        AccedeRequest.self,
        CorrectEntryRequest.self,
        VoidEntryRequest.self,
        ContestEntryRequest.self,
        ResolveContestRequest.self,
    ]

    /// What prepares the talks, and what is done where they fail.
    private static let disputes: [any ActRequestBody.Type] = [
        ScheduleSessionRequest.self,
        PublishRepresentativesRequest.self,
        RequestConciliationRequest.self,
        OpenConciliationRequest.self,
        AcceptConciliationRequest.self,
        ExtendConciliationRequest.self,
        DraftConciliationAgreementRequest.self,
        SignConciliationAgreementRequest.self,
        CloseConciliationRequest.self,
        RecordTripartiteMeetingRequest.self,
        RequestArbitrationRequest.self,
        RecordArbitrationAwardRequest.self,
        RecordJudgmentRequest.self,
    ]

    /// The life of the agreement.
    private static let life: [any ActRequestBody.Type] = [
        FulfilCommitmentRequest.self,
        DisputeFulfilmentRequest.self,
        ProposeAmendmentRequest.self,
        AmendAgreementRequest.self,
        RecordAmendmentBallotRequest.self,
        SignAmendmentRequest.self,
        FileAmendmentRequest.self,
        RecordAmendmentReceiptRequest.self,
        ObjectToAmendmentRequest.self,
        ConfirmAmendmentRequest.self,
        DissolveAgreementRequest.self,
        DissolveOnGroundRequest.self,
        FileDissolutionRequest.self,
        NotifyRuleChangeRequest.self,
        ReportPerformanceRequest.self,
        ProposeRenewalRequest.self,
        NoteNextRoundRequest.self,
        RecordSupersessionRequest.self,
    ]

    /// Sessions and the record itself.
    private static let record: [any ActRequestBody.Type] = [
        RecordAttendanceRequest.self,
        StartCaucusRequest.self,
        EndCaucusRequest.self,
        AdjournSessionRequest.self,
        RecordLatePositionRequest.self,
        RecordLateSessionRequest.self,
        ConfirmEntryRequest.self,
        ConfirmLateEntryRequest.self,
    ]

    /// The ground on which the sides bargain.
    private static let groundwork: [any ActRequestBody.Type] = [
        AgreeGroundRulesRequest.self,
        AgreeConfidentialityRequest.self,
        ExplainAlgorithmRequest.self,
        RecordIndicatorRequest.self,
        DefineUnitRequest.self,
    ]
}
