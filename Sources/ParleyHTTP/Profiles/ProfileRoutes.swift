internal import HTTPTypes
internal import ParleyService

/// Publishing rule profiles. Reading them is among the other reads.
enum ProfileRoutes {
    /// The bodies of its acts.
    static let bodies: [any ActBody.Type] = [PublishProfileRequest.self]

    /// Its rows of the policy table.
    static let rows: [PolicyRow] = [
        .init(
            .publishProfile, .post, "/v1/profiles", roles: ProfileFamily.publishers, relation: .authenticated)
    ]

    /// What each of its operations does.
    static func handlers(_ service: NegotiationService) -> [OperationID: RouteHandlers.Handler] {
        let acts = StreamActResponder(acts: ProfileActs(publisher: ProfilePublisher(beside: service)))
        return [.publishProfile: { try await acts.respond(to: $0, as: PublishProfileRequest.self) }]
    }
}
