internal import HTTPTypes

extension PolicyTable {
    /// What a side keeps to itself. Roles say who may have a side at all; which side, and whether any, is told by the log.
    static let caucus: [PolicyRow] = [
        .init(.readCaucus, .get, path, roles: readers, relation: .visible),
        .init(.listCaucusEvents, .get, path + "/{side}/events", roles: readers, relation: .visible),
        .init(.readCaucusTimeline, .get, path + "/{side}/timeline", roles: readers, relation: .visible),
        .init(.recordCaucusNote, .post, path + "/notes", roles: sides, relation: .seated),
        .init(.grantMandate, .post, path + "/mandates", roles: sides, relation: .seated),
        .init(.revokeMandate, .post, path + "/mandates/{number}/revocations", roles: sides, relation: .seated),
        .init(.keepDraft, .post, path + "/drafts", roles: sides, relation: .seated),
        .init(.releasePosition, .post, path + "/parked/{number}/releases", roles: sides, relation: .seated),
        .init(.keepCostEstimate, .post, path + "/cost-estimates", roles: sides, relation: .seated),
        .init(
            .releaseCostEstimate, .post, path + "/cost-estimates/{number}/releases", roles: sides, relation: .seated),
        .init(.dropPosition, .post, path + "/parked/{number}/drops", roles: sides, relation: .seated),
    ]

    private static let path = "/v1/negotiations/{id}/caucus"
}
