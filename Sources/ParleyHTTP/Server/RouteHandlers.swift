internal import Hummingbird
internal import Logging
internal import ParleyService

/// What each operation does. Joined with the policy table it makes the router: neither an operation without a handler
/// nor one without a row can be served.
struct RouteHandlers: Sendable {
    /// Answers a request that was admitted.
    typealias Handler = @Sendable (Exchange) async throws -> Response

    /// The handlers by operation.
    let handlers: [OperationID: Handler]

    init(
        service: NegotiationService, exports: ContractExports?, cursors: SignedCursor, streams: StreamResponder,
        documents: DocumentResponder
    ) {
        let reads = ReadResponder(service: service)
        let histories = HistoryResponder(service: service)
        let list = ListResponder(service: service, cursors: cursors)
        let caller = CallerResponder(service: service)
        let deadlines = DeadlineResponder(service: service, cursors: cursors)
        let profiles = ProfileResponder(service: service)
        let charts = ChartResponder(service: service)
        var handlers: [OperationID: Handler] = [
            .listNegotiations: { try await list.respond($0) },
            .readNegotiation: { try await reads.summary($0) },
            .readTable: { try await reads.table($0) },
            .readTimeline: { try await histories.timeline($0) },
            .listEvents: { try await histories.events($0) },
            .readEvent: { try await reads.event($0) },
            .compareVersions: { try await reads.comparison($0) },
            .readChart: { try await charts.chart($0) },
            .readProcedure: { try await reads.procedure($0) },
            .listProposals: { try await reads.proposals($0) },
            .readProposal: { try await reads.proposal($0) },
            .readCostEstimates: { try await reads.costEstimates($0) },
            .streamEvents: { try await streams.respond($0) },
            .readCaller: { try await caller.respond($0) },
            .listDeadlines: { try await deadlines.list($0) },
            .readCalendar: { try await deadlines.calendar($0) },
            .listProfiles: { try await profiles.list($0) },
            .readProfile: { try await profiles.profile($0) },
            .readDescription: { documents.description($0) },
            .readDocumentation: { try documents.documentation($0) },
            .readProblem: { try documents.problem($0) },
        ]
        let acts = ActResponder(service: service)
        for body in ActRoutes.bodies { handlers[body.operation] = Self.handler(acts, body) }
        handlers.merge(CaucusRoutes.handlers(service, acts)) { first, _ in first }
        handlers.merge(DemandRoutes.handlers(service, cursors)) { first, _ in first }
        handlers.merge(ProfileRoutes.handlers(service)) { first, _ in first }
        handlers.merge(FloorRoutes.handlers(service, cursors)) { first, _ in first }
        handlers.merge(ReceiptRoutes.handlers(service)) { first, _ in first }
        handlers.merge(BundleRoutes.handlers(service)) { first, _ in first }
        handlers.merge(ExportRoutes.handlers(exports)) { first, _ in first }
        let proofs = ProofResponder(proofs: service.proofs)
        handlers.merge(ReplayRoutes.handlers(service, cursors)) { first, _ in first }
        handlers.merge(ErasureRoutes.handlers(Erasures(service), cursors)) { first, _ in first }
        let registry = PartyRegistry(StreamService(beside: service))
        let campaigns = CampaignService(beside: service)
        handlers.merge(PartyRoutes.handlers(registry, cursors, proofs)) { first, _ in first }
        handlers.merge(CampaignRoutes.handlers(campaigns, registry, cursors, proofs)) { first, _ in first }
        handlers.merge(SupervisionRoutes.handlers(SupervisionCases(service), cursors, proofs)) { first, _ in first }
        self.handlers = handlers
    }

    private static func handler<Body: ActRequestBody>(_ acts: ActResponder, _ body: Body.Type) -> Handler {
        { try await acts.respond(to: $0, as: body) }
    }
}
