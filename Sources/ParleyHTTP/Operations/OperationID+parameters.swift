extension OperationID {
    /// The moments at which state can be read.
    private static let moments: [QueryParameter] = [.atVersion, .asOf, .occurredBy]

    /// The query parameters the operation knows; any other one is refused.
    var parameters: [QueryParameter] {
        switch self {
        case .listNegotiations:
            [.status, .subject, .party, .openedAfter, .openedBefore, .published, .limit, .cursor, .includeTotal]
        case .readNegotiation, .readTable, .listProposals, .readProposal: Self.moments
        case .readTimeline, .listEvents: [.afterVersion, .limit, .direction] + Self.moments
        case .compareVersions: [.from, .to]
        case .streamEvents: [.topics, .after, .follow]
        case .readEvent, .readCaller, .readDescription: []
        case .readDocumentation, .readProblem: [.language]
        default: [.validateOnly]
        }
    }
}
