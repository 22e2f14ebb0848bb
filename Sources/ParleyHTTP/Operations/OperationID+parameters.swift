extension OperationID {
    /// The moments at which state can be read.
    private static let moments: [QueryParameter] = [.atVersion, .asOf, .occurredBy]

    /// What narrows the deadlines that are shown.
    private static let deadlineFilters: [QueryParameter] = [.negotiation, .rule, .status, .dueBefore]

    /// The query parameters the operation knows; any other one is refused.
    var parameters: [QueryParameter] {
        switch self {
        case .listNegotiations:
            [.status, .subject, .party, .openedAfter, .openedBefore, .published, .limit, .cursor, .includeTotal]
        case .listDeadlines: Self.deadlineFilters + [.limit, .cursor]
        case .readCalendar: Self.deadlineFilters
        case .readNegotiation, .readTable, .readProcedure, .listProposals, .readProposal, .readCostEstimates:
            Self.moments
        case .readTimeline, .listEvents: [.afterVersion, .limit, .direction] + Self.moments
        case .listCaucusEvents, .readCaucusTimeline, .listPartyEvents, .readPartyTimeline, .listCampaignEvents,
            .readCampaignTimeline, .listSupervisionEvents, .readSupervisionTimeline, .readErasureTimeline:
            [.afterVersion, .limit, .direction, .atVersion, .asOf]
        case .compareVersions: [.from, .to]
        case .replayNegotiation, .listReads: replayParameters
        case .readChart: [.item] + Self.moments
        case .streamEvents: [.topics, .after, .follow]
        case .readEvent, .readCaucus, .readCaller, .readDescription, .listProfiles, .readProfile: []
        case .readDocumentation, .readProblem: [.language]
        case .readEventProof, .readCaucusProof, .readPartyProof, .readCampaignProof, .readSupervisionProof:
            [.wait, .standing]
        case .readCheckpoint: [.standing]
        case .readConsistency: [.from, .standing]
        case .readBundle: [.from]
        case .listExports, .readExport: []
        case .readExportPackage: [.format]
        case .listParties: [.kind, .region, .industry, .parent, .limit, .cursor]
        case .listCampaigns: [.region, .industry, .status, .limit, .cursor]
        case .readParty, .inviteTargets, .listCoverageReports, .readCoverageReport: []
        case .readDemandCollection, .readSuggestion, .readDemandIssue, .readItemDemands, .collectDemands: []
        case .listSuggestions: [.grouped, .limit, .cursor]
        case .listDemandIssues, .listIssueSuggestions, .listFloors: [.limit, .cursor]
        case .readCampaign, .readCoverage: [.asOf]
        case .listSupervisionCases: [.status, .negotiation, .limit, .cursor]
        case .listErasures: [.limit, .cursor]
        case .readSupervisionCase, .readErasure: []
        default: [.validateOnly]
        }
    }
}
