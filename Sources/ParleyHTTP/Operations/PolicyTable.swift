internal import HTTPTypes
internal import ParleyService

/// Who may call what: the one table from which the router is built, the documentation is written and the authorisation
/// tests are generated.
///
/// Roles come from the credential and are coarse; which seat a person holds, on which side, is decided by events in the
/// log (DESIGN §6).
enum PolicyTable {
    /// Whoever sits on a side.
    static let sides: Set<Role> = [.negotiator, .chiefRepresentative]
    /// Whoever sits on neither side.
    static let neutrals: Set<Role> = [.recorder, .mediator]
    /// Whoever sits at the table.
    static let table: Set<Role> = sides.union(neutrals)
    /// Officials: the labour authority, the higher union, the tripartite mechanism.
    static let officials: Set<Role> = [.labourAuthority, .unionFederation, .tripartiteBody]
    /// Whoever has a seat of any kind.
    static let seated: Set<Role> = table.union(officials)
    /// Whoever can have tabled something.
    static let authors: Set<Role> = sides.union([.mediator])
    /// Whoever can open and close sessions.
    static let presiding: Set<Role> = sides.union([.recorder])
    /// Whoever may read what is visible to them.
    static let readers: Set<Role> = seated.union([.auditor])
    /// Whoever may ask who they are. Analysts have SQL and exports only.
    static let callers: Set<Role> = readers.union([.administrator])

    /// Every operation once.
    static let rows: [PolicyRow] =
        reads + invitation + seats + agenda + sessions + proposals + costing + answers + ends + procedure + drafts
        + agreement + corrections + disputes + life + record + groundwork + caucus + DemandRoutes.rows
        + ProfileRoutes.rows + FloorRoutes.rows + ErasureRoutes.rows + ReceiptRoutes.rows + BundleRoutes.rows
        + PartyRoutes.rows + CampaignRoutes.rows + SupervisionRoutes.rows + ReplayRoutes.rows + ExportRoutes.rows
        + documents

    private static let negotiation = "/v1/negotiations/{id}"

    private static let reads: [PolicyRow] = [
        .init(.listNegotiations, .get, "/v1/negotiations", roles: readers, relation: .authenticated),
        .init(.readNegotiation, .get, negotiation, roles: readers, relation: .visible),
        .init(.readTable, .get, negotiation + "/table", roles: readers, relation: .visible),
        .init(.readTimeline, .get, negotiation + "/timeline", roles: readers, relation: .visible),
        .init(.listEvents, .get, negotiation + "/events", roles: readers, relation: .visible),
        .init(.readEvent, .get, negotiation + "/events/{version}", roles: readers, relation: .visible),
        .init(.compareVersions, .get, negotiation + "/compare", roles: readers, relation: .visible),
        .init(.readChart, .get, negotiation + "/chart.svg", roles: readers, relation: .visible),
        .init(.readProcedure, .get, negotiation + "/procedure", roles: readers, relation: .visible),
        .init(.listProposals, .get, negotiation + "/proposals", roles: readers, relation: .visible),
        .init(.readProposal, .get, negotiation + "/proposals/{number}", roles: readers, relation: .visible),
        .init(.streamEvents, .get, "/v1/stream", roles: readers, relation: .visible),
        .init(.readCaller, .get, "/v1/me", roles: callers, relation: .authenticated),
        .init(.listDeadlines, .get, "/v1/deadlines", roles: readers, relation: .authenticated),
        .init(.readCalendar, .get, "/v1/deadlines.ics", roles: readers, relation: .authenticated),
        .init(.listProfiles, .get, "/v1/profiles", roles: callers, relation: .authenticated),
        .init(.readProfile, .get, "/v1/profiles/{reference}", roles: callers, relation: .authenticated),
    ]

    private static let invitation: [PolicyRow] = [
        .init(.issueInvitation, .post, "/v1/negotiations", roles: sides, relation: .authenticated),
        .init(.confirmReceipt, .post, negotiation + "/receipts", roles: sides, relation: .seated),
        .init(.acceptInvitation, .post, negotiation + "/acceptances", roles: sides, relation: .seated),
        .init(.refuseInvitation, .post, negotiation + "/refusals", roles: sides, relation: .seated),
    ]

    private static let seats: [PolicyRow] = [
        .init(.appointRepresentative, .post, negotiation + "/representatives", roles: sides, relation: .seated),
        .init(.vacateSeat, .post, negotiation + "/vacancies", roles: seated, relation: .seated),
        .init(.designateChief, .post, negotiation + "/chief-designations", roles: sides, relation: .seated),
        .init(.appointRecorder, .post, negotiation + "/recorders", roles: sides, relation: .seated),
        .init(.appointMediator, .post, negotiation + "/mediators", roles: sides.union(officials), relation: .seated),
    ]

    private static let agenda: [PolicyRow] = [
        .init(.proposeAgendaItem, .post, negotiation + "/agenda-items", roles: sides, relation: .seated),
        .init(
            .admitAgendaItem, .post, negotiation + "/agenda-items/{key}/admissions", roles: sides, relation: .seated),
        .init(
            .withdrawAgendaItem, .post, negotiation + "/agenda-items/{key}/withdrawals", roles: sides,
            relation: .seated),
        .init(.parkAgendaItem, .post, negotiation + "/agenda-items/{key}/parkings", roles: sides, relation: .seated),
        .init(
            .resumeAgendaItem, .post, negotiation + "/agenda-items/{key}/resumptions", roles: sides, relation: .seated),
        .init(
            .reopenAgendaItem, .post, negotiation + "/agenda-items/{key}/reopenings", roles: sides, relation: .seated,
            precondition: .required),
    ]

    private static let sessions: [PolicyRow] = [
        .init(.openSession, .post, negotiation + "/sessions", roles: presiding, relation: .seated),
        .init(.closeSession, .post, negotiation + "/sessions/{number}/closings", roles: presiding, relation: .seated),
    ]

    private static let proposals: [PolicyRow] = [
        .init(.tableDemand, .post, negotiation + "/demands", roles: sides, relation: .seated),
        .init(.makeOffer, .post, negotiation + "/offers", roles: sides, relation: .seated),
        .init(.offerPackage, .post, negotiation + "/packages", roles: sides, relation: .seated),
        .init(.holdPosition, .post, negotiation + "/held-positions", roles: sides, relation: .seated),
        .init(.enterReservation, .post, negotiation + "/reservations", roles: sides, relation: .seated),
        .init(
            .liftReservation, .post, negotiation + "/reservations/{number}/liftings", roles: sides, relation: .seated),
    ]

    private static let costing: [PolicyRow] = [
        act(.attachCostEstimate, "/cost-estimates", sides),
        .init(.readCostEstimates, .get, negotiation + "/cost-estimates", roles: readers, relation: .visible),
    ]

    private static let answers: [PolicyRow] = [
        .init(
            .counterOffer, .post, negotiation + "/offers/{number}/counter-offers", roles: sides, relation: .seated,
            precondition: .required),
        .init(
            .acceptOffer, .post, negotiation + "/offers/{number}/acceptances", roles: sides, relation: .seated,
            precondition: .required),
        .init(
            .rejectOffer, .post, negotiation + "/offers/{number}/rejections", roles: sides, relation: .seated,
            precondition: .required),
        .init(
            .withdrawOffer, .post, negotiation + "/offers/{number}/withdrawals", roles: authors, relation: .seated,
            precondition: .required),
        .init(
            .clarifyOffer, .post, negotiation + "/offers/{number}/clarifications", roles: authors, relation: .seated),
        .init(
            .fulfilCondition, .post, negotiation + "/offers/{number}/condition-fulfilments", roles: authors,
            relation: .seated, precondition: .required),
    ]

    private static let ends: [PolicyRow] = [
        .init(.recommend, .post, negotiation + "/recommendations", roles: [.mediator], relation: .seated),
        .init(.award, .post, negotiation + "/awards", roles: neutrals.union([.labourAuthority]), relation: .seated),
        .init(
            .imposeTerms, .post, negotiation + "/imposed-terms", roles: table.union([.labourAuthority]),
            relation: .seated),
        .init(.declareImpasse, .post, negotiation + "/impasses", roles: sides, relation: .seated),
        .init(
            .conclude, .post, negotiation + "/conclusions", roles: sides, relation: .seated, precondition: .required),
    ]

    private static let procedure: [PolicyRow] = [
        act(.urgeRectification, "/urgings", [.unionFederation]),
        act(.admitOfficial, "/officials", sides),
        act(.requestInformation, "/information-requests", sides),
        act(.discloseInformation, "/information-requests/{number}/disclosures", sides),
        act(.refuseInformation, "/information-requests/{number}/refusals", sides),
        act(.discloseRules, "/rule-disclosures", sides),
        act(.draftMinutes, "/sessions/{number}/minutes", [.recorder]),
        act(.signMinutes, "/sessions/{number}/minutes-signatures", sides),
        act(.disputeMinutes, "/sessions/{number}/minutes-disputes", sides),
        act(.suspend, "/suspensions", sides),
        act(.extendSuspension, "/suspension-extensions", sides),
        act(.resume, "/resumptions", sides),
    ]

    private static let drafts: [PolicyRow] = [
        act(.assembleDraft, "/drafts", sides, .required),
        act(.signDraft, "/drafts/{number}/signatures", sides, .required),
        act(.submitDraft, "/drafts/{number}/submissions", sides, .required),
        act(.conveneCongress, "/drafts/{number}/congresses", [.unionFederation]),
        act(.recordBallot, "/drafts/{number}/ballots", [.recorder, .unionFederation], .required),
        act(.signAgreement, "/drafts/{number}/agreement-signatures", sides, .required),
        act(.affixSeal, "/drafts/{number}/seals", sides, .required),
        act(.fileAgreement, "/drafts/{number}/filings", sides.union([.unionFederation]), .required),
        act(.refileAgreement, "/drafts/{number}/refilings", sides.union([.unionFederation]), .required),
        act(.recordFilingReceipt, "/drafts/{number}/receipts", [.labourAuthority], .required),
        act(.raiseObjection, "/drafts/{number}/objections", [.labourAuthority], .required),
    ]

    private static let agreement: [PolicyRow] = [
        act(.confirmEffect, "/effect-confirmations", [.labourAuthority], .required),
        act(.publishAgreement, "/publications", sides),
        act(.sendCopy, "/higher-union-copies", sides),
        act(.accede, "/accessions", sides),
    ]

    /// Entries are the events that put positions on the table.
    private static let corrections: [PolicyRow] = [
        act(.correctEntry, "/events/{version}/corrections", sides.union([.recorder]), .required),
        act(.voidEntry, "/events/{version}/voidings", sides, .required),
        act(.contestEntry, "/events/{version}/contests", sides, .required),
        act(.resolveContest, "/events/{version}/contest-resolutions", sides, .required),
    ]

    /// What prepares the talks, and what is done where they fail.
    private static let disputes: [PolicyRow] = [
        act(.scheduleSession, "/session-schedules", sides),
        act(.publishRepresentatives, "/representative-publications", sides),
        act(.requestConciliation, "/conciliations", sides),
        act(.openConciliation, "/own-motion-conciliations", [.labourAuthority]),
        act(.acceptConciliation, "/conciliations/{number}/acceptances", [.labourAuthority]),
        act(.extendConciliation, "/conciliations/{number}/extensions", [.labourAuthority]),
        act(.draftConciliationAgreement, "/conciliations/{number}/agreements", [.labourAuthority]),
        act(.signConciliationAgreement, "/conciliations/{number}/agreement-signatures", sides),
        act(.closeConciliation, "/conciliations/{number}/closings", [.labourAuthority]),
        act(.recordTripartiteMeeting, "/tripartite-meetings", [.tripartiteBody]),
        act(.requestArbitration, "/arbitrations", sides.union([.unionFederation])),
        act(.recordArbitrationAward, "/arbitrations/{number}/awards", neutrals.union([.labourAuthority])),
        act(.recordJudgment, "/arbitrations/{number}/judgments", neutrals.union([.labourAuthority])),
    ]

    /// What becomes of an agreement in force.
    private static let life: [PolicyRow] = [
        act(.fulfilCommitment, "/commitments/{number}/fulfilments", sides),
        act(.disputeFulfilment, "/commitments/{number}/disputes", sides),
        act(.proposeAmendment, "/amendment-proposals", sides),
        act(.amendAgreement, "/amendment-proposals/{number}/amendments", sides),
        act(.recordAmendmentBallot, "/amendment-proposals/{number}/ballots", [.recorder, .unionFederation]),
        act(.signAmendment, "/amendment-proposals/{number}/signatures", sides),
        act(.fileAmendment, "/amendment-proposals/{number}/filings", sides.union([.unionFederation])),
        act(.recordAmendmentReceipt, "/amendment-proposals/{number}/receipts", [.labourAuthority]),
        act(.objectToAmendment, "/amendment-proposals/{number}/objections", [.labourAuthority]),
        act(.confirmAmendment, "/amendment-proposals/{number}/effect-confirmations", [.labourAuthority]),
        act(.dissolveAgreement, "/dissolutions", sides),
        act(.dissolveOnGround, "/statutory-dissolutions", sides),
        act(.fileDissolution, "/dissolution-filings", sides),
        act(.notifyRuleChange, "/rule-change-notices", sides),
        act(.reportPerformance, "/performance-reports", sides),
        act(.proposeRenewal, "/renewal-proposals", sides),
        act(.noteNextRound, "/next-rounds", sides),
        act(.recordSupersession, "/supersessions", sides),
    ]

    /// What is said of a session, and of the record itself.
    private static let record: [PolicyRow] = [
        act(.recordAttendance, "/sessions/{number}/attendances", [.recorder]),
        act(.startCaucus, "/sessions/{number}/caucuses", sides),
        act(.endCaucus, "/sessions/{number}/caucus-endings", sides),
        act(.adjournSession, "/sessions/{number}/adjournments", sides),
        act(.recordLatePosition, "/late-positions", [.recorder]),
        act(.recordLateSession, "/late-sessions", [.recorder]),
        act(.confirmEntry, "/events/{version}/confirmations", sides, .required),
        act(.confirmLateEntry, "/late-entries/{number}/confirmations", sides),
    ]

    /// The ground on which the sides bargain.
    private static let groundwork: [PolicyRow] = [
        act(.agreeGroundRules, "/ground-rules", sides),
        act(.agreeConfidentiality, "/confidentiality-agreements", sides),
        act(.explainAlgorithm, "/algorithm-explanations", sides),
        act(.recordIndicator, "/indicators", seated),
        act(.defineUnit, "/bargaining-units", sides),
    ]

    private static let documents: [PolicyRow] = [
        .init(.readDescription, .get, "/openapi.json", roles: [], relation: .anyone),
        .init(.readDocumentation, .get, "/docs", roles: [], relation: .anyone),
        .init(.readProblem, .get, "/problems/{code}", roles: [], relation: .anyone),
    ]

    /// An act on a negotiation in which the caller has a seat.
    private static func act(
        _ operation: OperationID, _ path: String, _ roles: Set<Role>, _ precondition: Precondition = .optional
    ) -> PolicyRow {
        PolicyRow(
            operation, .post, negotiation + path, roles: roles, relation: .seated, precondition: precondition)
    }

    /// The row of an operation; `nil` where it was forgotten, which fails start-up.
    static func row(of operation: OperationID) -> PolicyRow? {
        rows.first { $0.operation == operation }
    }
}
