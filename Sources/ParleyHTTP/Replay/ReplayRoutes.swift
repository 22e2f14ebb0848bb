internal import HTTPTypes
internal import ParleyService

/// Stepping through a record, comparing two moments of it, and who read it as auditor.
enum ReplayRoutes {
    /// Its rows of the policy table.
    static let rows: [PolicyRow] = [
        .init(.replayNegotiation, .get, one + "/replay", roles: PolicyTable.readers, relation: .visible),
        .init(.listReads, .get, one + "/reads", roles: PolicyTable.readers, relation: .visible),
    ]

    private static let one = "/v1/negotiations/{id}"

    /// What each of its operations does.
    static func handlers(
        _ service: NegotiationService, _ cursors: SignedCursor
    ) -> [OperationID: RouteHandlers.Handler] {
        let replays = ReplayResponder(service: service, cursors: cursors)
        let reads = AuditorReadResponder(service: service, cursors: cursors)
        return [
            .replayNegotiation: { try await replays.respond($0) },
            .listReads: { try await reads.list($0) },
        ]
    }
}
