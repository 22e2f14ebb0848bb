internal import HTTPTypes
internal import ParleyService

/// The bundle of a negotiation. Who may read the negotiation may have it.
enum BundleRoutes {
    /// Its row of the policy table.
    static let rows: [PolicyRow] = [
        .init(
            .readBundle, .get, "/v1/negotiations/{id}/bundle", roles: PolicyTable.readers, relation: .visible)
    ]

    /// What its operation does.
    static func handlers(_ service: NegotiationService) -> [OperationID: RouteHandlers.Handler] {
        let responder = BundleResponder(
            service: service,
            quota: StreamQuota(maximum: BundleResponder.maximumOpen, meter: "parley_bundle_downloads"))
        return [.readBundle: { try await responder.respond($0) }]
    }
}
