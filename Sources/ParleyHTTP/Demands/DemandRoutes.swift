internal import HTTPTypes
internal import ParleyService

/// What the labour side asks of its collection of demands: acts, the stream of suggestions, and reads.
enum DemandRoutes {
    /// The bodies of the acts, in the order of the policy table; a stream of suggestions is no single body.
    static let bodies: [any ActBody.Type] = [
        OpenDemandIssueRequest.self, GroupDemandsRequest.self, MoveDemandsRequest.self, LinkDemandIssueRequest.self,
    ]

    /// Their rows of the policy table. Roles say who may be of the labour side at all; who is, is told by the log.
    static let rows: [PolicyRow] = [
        .init(.readDemandCollection, .get, path, roles: PolicyTable.readers, relation: .visible),
        .init(.collectDemands, .post, path + "/suggestions", roles: PolicyTable.sides, relation: .seated),
        .init(.listSuggestions, .get, path + "/suggestions", roles: PolicyTable.readers, relation: .visible),
        .init(.readSuggestion, .get, path + "/suggestions/{number}", roles: PolicyTable.readers, relation: .visible),
        .init(.openDemandIssue, .post, path + "/issues", roles: PolicyTable.sides, relation: .seated),
        .init(.listDemandIssues, .get, path + "/issues", roles: PolicyTable.readers, relation: .visible),
        .init(.readDemandIssue, .get, issue, roles: PolicyTable.readers, relation: .visible),
        .init(.groupDemands, .post, issue + "/suggestions", roles: PolicyTable.sides, relation: .seated),
        .init(.listIssueSuggestions, .get, issue + "/suggestions", roles: PolicyTable.readers, relation: .visible),
        .init(.moveDemands, .post, issue + "/movements", roles: PolicyTable.sides, relation: .seated),
        .init(.linkDemandIssue, .post, issue + "/agenda-links", roles: PolicyTable.sides, relation: .seated),
        .init(.readItemDemands, .get, path + "/items/{key}", roles: PolicyTable.readers, relation: .visible),
    ]

    private static let path = "/v1/negotiations/{id}/demand-collection"
    private static let issue = path + "/issues/{number}"

    /// What each of their operations does.
    static func handlers(
        _ service: NegotiationService, _ cursors: SignedCursor
    ) -> [OperationID: RouteHandlers.Handler] {
        let acts = DemandActs(collections: DemandService(beside: service), negotiations: service)
        let streams = StreamActResponder(acts: acts)
        let reads = DemandResponder(collections: acts.collections, cursors: cursors)
        let suggestions = SuggestionStreamResponder(
            acts: acts,
            lines: LineStream(
                limits: SuggestionStreamResponder.limits,
                quota: StreamQuota(
                    maximum: SuggestionStreamResponder.maximumStreamsPerPrincipal, meter: "parley_suggestion_streams")))
        return [
            .readDemandCollection: { try await reads.collection($0) },
            .collectDemands: { try await suggestions.respond($0) },
            .listSuggestions: { try await reads.suggestions($0) },
            .readSuggestion: { try await reads.suggestion($0) },
            .openDemandIssue: { try await streams.respond(to: $0, as: OpenDemandIssueRequest.self) },
            .listDemandIssues: { try await reads.issues($0) },
            .readDemandIssue: { try await reads.issue($0) },
            .groupDemands: { try await streams.respond(to: $0, as: GroupDemandsRequest.self) },
            .listIssueSuggestions: { try await reads.suggestionsOfIssue($0) },
            .moveDemands: { try await streams.respond(to: $0, as: MoveDemandsRequest.self) },
            .linkDemandIssue: { try await streams.respond(to: $0, as: LinkDemandIssueRequest.self) },
            .readItemDemands: { try await reads.item($0) },
        ]
    }
}
