/// Every operation of the API. The raw value is the `operationId` of the OpenAPI document and a label in logs and
/// metrics.
enum OperationID: String, Sendable, CaseIterable {
    // Reads
    case listNegotiations = "list-negotiations"
    case readNegotiation = "read-negotiation"
    case readTable = "read-table"
    case readTimeline = "read-timeline"
    case listEvents = "list-events"
    case readEvent = "read-event"
    case compareVersions = "compare-versions"
    case replayNegotiation = "replay-negotiation"
    case listReads = "list-reads"
    case readChart = "read-chart"
    case readProcedure = "read-procedure"
    case listProposals = "list-proposals"
    case readProposal = "read-proposal"
    case streamEvents = "stream-events"
    case readCostEstimates = "read-cost-estimates"
    case listExports = "list-exports"
    case readExport = "read-export"
    case readExportPackage = "read-export-package"
    case readCaller = "read-caller"
    case listDeadlines = "list-deadlines"
    case readCalendar = "read-calendar"
    case listProfiles = "list-profiles"
    case readProfile = "read-profile"
    case publishProfile = "publish-profile"
    case listFloors = "list-floors"
    case recordFloor = "record-floor"

    // Invitation and reply
    case issueInvitation = "issue-invitation"
    case confirmReceipt = "confirm-receipt"
    case acceptInvitation = "accept-invitation"
    case refuseInvitation = "refuse-invitation"

    // Seats
    case appointRepresentative = "appoint-representative"
    case vacateSeat = "vacate-seat"
    case designateChief = "designate-chief"
    case appointRecorder = "appoint-recorder"
    case appointMediator = "appoint-mediator"

    // Agenda
    case proposeAgendaItem = "propose-agenda-item"
    case admitAgendaItem = "admit-agenda-item"
    case withdrawAgendaItem = "withdraw-agenda-item"
    case parkAgendaItem = "park-agenda-item"
    case resumeAgendaItem = "resume-agenda-item"
    case reopenAgendaItem = "reopen-agenda-item"

    // Sessions
    case openSession = "open-session"
    case closeSession = "close-session"

    // Proposals
    case tableDemand = "table-demand"
    case makeOffer = "make-offer"
    case offerPackage = "offer-package"
    case counterOffer = "counter-offer"
    case acceptOffer = "accept-offer"
    case rejectOffer = "reject-offer"
    case withdrawOffer = "withdraw-offer"
    case clarifyOffer = "clarify-offer"
    case fulfilCondition = "fulfil-condition"
    case holdPosition = "hold-position"
    case enterReservation = "enter-reservation"
    case liftReservation = "lift-reservation"

    // Cost estimates
    case attachCostEstimate = "attach-cost-estimate"

    // Neutrals and the end
    case recommend
    case award
    case imposeTerms = "impose-terms"
    case declareImpasse = "declare-impasse"
    case conclude

    // The procedure around the talks
    case urgeRectification = "urge-rectification"
    case admitOfficial = "admit-official"
    case requestInformation = "request-information"
    case discloseInformation = "disclose-information"
    case refuseInformation = "refuse-information"
    case discloseRules = "disclose-rules"
    case draftMinutes = "draft-minutes"
    case signMinutes = "sign-minutes"
    case disputeMinutes = "dispute-minutes"
    case suspend
    case extendSuspension = "extend-suspension"
    case resume

    // From the draft to the agreement in force
    case assembleDraft = "assemble-draft"
    case signDraft = "sign-draft"
    case submitDraft = "submit-draft"
    case conveneCongress = "convene-congress"
    case recordBallot = "record-ballot"
    case signAgreement = "sign-agreement"
    case affixSeal = "affix-seal"
    case fileAgreement = "file-agreement"
    case refileAgreement = "refile-agreement"
    case recordFilingReceipt = "record-filing-receipt"
    case raiseObjection = "raise-objection"
    case confirmEffect = "confirm-effect"
    case publishAgreement = "publish-agreement"
    case sendCopy = "send-copy"
    case accede

    // Corrections
    case correctEntry = "correct-entry"
    case voidEntry = "void-entry"
    case contestEntry = "contest-entry"
    case resolveContest = "resolve-contest"

    // Preparation
    case scheduleSession = "schedule-session"
    case publishRepresentatives = "publish-representatives"

    // Disputes
    case requestConciliation = "request-conciliation"
    case openConciliation = "open-conciliation"
    case acceptConciliation = "accept-conciliation"
    case extendConciliation = "extend-conciliation"
    case draftConciliationAgreement = "draft-conciliation-agreement"
    case signConciliationAgreement = "sign-conciliation-agreement"
    case closeConciliation = "close-conciliation"
    case recordTripartiteMeeting = "record-tripartite-meeting"
    case requestArbitration = "request-arbitration"
    case recordArbitrationAward = "record-arbitration-award"
    case recordJudgment = "record-judgment"
    // What a side keeps to itself
    case readCaucus = "read-caucus"
    case recordCaucusNote = "record-caucus-note"
    case grantMandate = "grant-mandate"
    case revokeMandate = "revoke-mandate"
    case keepDraft = "keep-draft"
    case releasePosition = "release-position"
    case dropPosition = "drop-position"
    case keepCostEstimate = "keep-cost-estimate"
    case releaseCostEstimate = "release-cost-estimate"
    // What workers suggest to the labour side
    case readDemandCollection = "read-demand-collection"
    case collectDemands = "collect-demands"
    case listSuggestions = "list-suggestions"
    case readSuggestion = "read-suggestion"
    case openDemandIssue = "open-demand-issue"
    case listDemandIssues = "list-demand-issues"
    case readDemandIssue = "read-demand-issue"
    case groupDemands = "group-demands"
    case listIssueSuggestions = "list-issue-suggestions"
    case moveDemands = "move-demands"
    case linkDemandIssue = "link-demand-issue"
    case readItemDemands = "read-item-demands"
    // Parties and campaigns
    case listParties = "list-parties"
    case readParty = "read-party"
    case registerParty = "register-party"
    case reviseParty = "revise-party"
    case declareCoverage = "declare-coverage"
    case mergeParty = "merge-party"
    case listCampaigns = "list-campaigns"
    case openCampaign = "open-campaign"
    case readCampaign = "read-campaign"
    case addTargets = "add-targets"
    case inviteTargets = "invite-targets"
    case readCoverage = "read-coverage"
    case listCoverageReports = "list-coverage-reports"
    case readCoverageReport = "read-coverage-report"
    case reportCoverage = "report-coverage"
    case closeCampaign = "close-campaign"

    // Histories of caucuses, parties and campaigns
    case listCaucusEvents = "list-caucus-events"
    case readCaucusTimeline = "read-caucus-timeline"
    case listPartyEvents = "list-party-events"
    case readPartyTimeline = "read-party-timeline"
    case listCampaignEvents = "list-campaign-events"
    case readCampaignTimeline = "read-campaign-timeline"

    // Life of the agreement
    case fulfilCommitment = "fulfil-commitment"
    case disputeFulfilment = "dispute-fulfilment"
    case proposeAmendment = "propose-amendment"
    case amendAgreement = "amend-agreement"
    case recordAmendmentBallot = "record-amendment-ballot"
    case signAmendment = "sign-amendment"
    case fileAmendment = "file-amendment"
    case recordAmendmentReceipt = "record-amendment-receipt"
    case objectToAmendment = "object-to-amendment"
    case confirmAmendment = "confirm-amendment"
    case dissolveAgreement = "dissolve-agreement"
    case dissolveOnGround = "dissolve-on-ground"
    case fileDissolution = "file-dissolution"
    case notifyRuleChange = "notify-rule-change"
    case reportPerformance = "report-performance"
    case proposeRenewal = "propose-renewal"
    case noteNextRound = "note-next-round"
    case recordSupersession = "record-supersession"

    // Labour-law supervision
    case listSupervisionCases = "list-supervision-cases"
    case openSupervisionCase = "open-supervision-case"
    case readSupervisionCase = "read-supervision-case"
    case listSupervisionEvents = "list-supervision-events"
    case readSupervisionTimeline = "read-supervision-timeline"
    case issueReminder = "issue-reminder"
    case issueOpinion = "issue-opinion"
    case answerOpinion = "answer-opinion"
    case issueSuggestion = "issue-suggestion"
    case recordSupervisionOutcome = "record-supervision-outcome"
    case closeSupervisionCase = "close-supervision-case"

    // Sessions and the record itself
    case recordAttendance = "record-attendance"
    case startCaucus = "start-caucus"
    case endCaucus = "end-caucus"
    case adjournSession = "adjourn-session"
    case recordLatePosition = "record-late-position"
    case recordLateSession = "record-late-session"
    case confirmEntry = "confirm-entry"
    case confirmLateEntry = "confirm-late-entry"

    // The ground on which the sides bargain
    case agreeGroundRules = "agree-ground-rules"
    case agreeConfidentiality = "agree-confidentiality"
    case explainAlgorithm = "explain-algorithm"
    case recordIndicator = "record-indicator"
    case defineUnit = "define-unit"

    // Receipts and proofs
    case readEventProof = "read-event-proof"
    case readCaucusProof = "read-caucus-proof"
    case readPartyProof = "read-party-proof"
    case readCampaignProof = "read-campaign-proof"
    case readSupervisionProof = "read-supervision-proof"
    case readCheckpoint = "read-checkpoint"
    case readConsistency = "read-consistency"
    case readBundle = "read-bundle"
    // Erasures of personal content
    case listErasures = "list-erasures"
    case requestErasure = "request-erasure"
    case readErasure = "read-erasure"
    case readErasureTimeline = "read-erasure-timeline"
    case placeHold = "place-hold"
    case liftHold = "lift-hold"
    case refuseErasure = "refuse-erasure"
    case orderErasure = "order-erasure"

    // Documents, open to everyone
    case readDescription = "read-description"
    case readDocumentation = "read-documentation"
    case readProblem = "read-problem"
}
