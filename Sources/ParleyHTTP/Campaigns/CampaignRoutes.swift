internal import EventSourcing
internal import HTTPTypes
internal import ParleyService

/// What campaigns answer: their acts, the stream of invitations, and reads.
enum CampaignRoutes {
    /// The bodies of their acts, in the order of the policy table; a stream of invitations is no single body.
    static let bodies: [any ActBody.Type] = [
        OpenCampaignRequest.self, AddTargetsRequest.self, ReportCoverageRequest.self, CloseCampaignRequest.self,
    ]

    /// Their rows of the policy table.
    static let rows: [PolicyRow] = [
        .init(.listCampaigns, .get, "/v1/campaigns", roles: readers, relation: .authenticated),
        .init(.openCampaign, .post, "/v1/campaigns", roles: organisers, relation: .authenticated),
        .init(.readCampaign, .get, campaign, roles: readers, relation: .visible),
        .init(.listCampaignEvents, .get, campaign + "/events", roles: readers, relation: .visible),
        .init(.readCampaignTimeline, .get, campaign + "/timeline", roles: readers, relation: .visible),
        .init(.addTargets, .post, campaign + "/targets", roles: inviters, relation: .authenticated),
        .init(.inviteTargets, .post, campaign + "/invitations", roles: inviters, relation: .authenticated),
        .init(.readCoverage, .get, campaign + "/coverage", roles: readers, relation: .visible),
        .init(.listCoverageReports, .get, campaign + "/coverage-reports", roles: readers, relation: .visible),
        .init(.readCoverageReport, .get, campaign + "/coverage-reports/{number}", roles: readers, relation: .visible),
        .init(.reportCoverage, .post, campaign + "/coverage-reports", roles: inviters, relation: .authenticated),
        .init(.closeCampaign, .post, campaign + "/closures", roles: organisers, relation: .authenticated),
    ]

    private static let campaign = "/v1/campaigns/{id}"
    /// Who opens and closes campaigns (domain §3.3).
    private static let organisers = CampaignFamily.organisers
    /// Who lists, invites and reports: the federation, which stands for workers without a union of their own (domain §3.3).
    private static let inviters: Set<Role> = [.unionFederation]
    /// What became of a campaign rests on negotiations that a side may not see, so sides do not read it.
    private static let readers = CampaignFamily.organisers.union([.auditor])

    /// What each of their operations does.
    static func handlers(
        _ campaigns: CampaignService, _ registry: PartyRegistry, _ cursors: SignedCursor,
        _ proofs: ProofResponder
    ) -> [OperationID: RouteHandlers.Handler] {
        let acts = StreamActResponder(acts: CampaignActs(campaigns: campaigns, registry: registry))
        let reads = CampaignResponder(campaigns: campaigns, cursors: cursors)
        let histories = StreamHistoryResponder(service: campaigns.campaigns) { exchange in
            let campaign = try exchange.path.negotiation()
            return .init(
                address: .existing(campaign, in: try exchange.caller().ledger),
                name: ("campaign_id", campaign.description))
        }
        let invitations = CampaignInvitationResponder(
            service: campaigns,
            lines: LineStream(
                limits: CampaignStreamLimits.stream,
                quota: StreamQuota(
                    maximum: CampaignStreamLimits.maximumStreamsPerPrincipal, meter: "parley_invitation_streams")))
        return [
            .listCampaigns: { try await reads.list($0) },
            .openCampaign: { try await acts.respond(to: $0, as: OpenCampaignRequest.self) },
            .readCampaign: { try await reads.campaign($0) },
            .listCampaignEvents: { try await histories.events($0) },
            .readCampaignTimeline: { try await histories.timeline($0) },
            .readCampaignProof: { try await histories.proof($0, from: proofs) },
            .addTargets: { try await acts.respond(to: $0, as: AddTargetsRequest.self) },
            .inviteTargets: { try await invitations.respond($0) },
            .readCoverage: { try await reads.coverage($0) },
            .listCoverageReports: { try await reads.coverageReports($0) },
            .readCoverageReport: { try await reads.coverageReport($0) },
            .reportCoverage: { try await acts.respond(to: $0, as: ReportCoverageRequest.self) },
            .closeCampaign: { try await acts.respond(to: $0, as: CloseCampaignRequest.self) },
        ]
    }
}
