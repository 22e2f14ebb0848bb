internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService

/// What the registry answers: its acts and reads.
enum PartyRoutes {
    /// The bodies of its acts, in the order of the policy table.
    static let bodies: [any ActBody.Type] = [
        RegisterPartyRequest.self, RevisePartyRequest.self, DeclareCoverageRequest.self, MergePartyRequest.self,
    ]

    /// Its rows of the policy table.
    static let rows: [PolicyRow] = [
        .init(.listParties, .get, "/v1/parties", roles: PolicyTable.readers, relation: .authenticated),
        .init(.readParty, .get, party, roles: PolicyTable.readers, relation: .visible),
        .init(.listPartyEvents, .get, party + "/events", roles: PolicyTable.readers, relation: .visible),
        .init(.readPartyTimeline, .get, party + "/timeline", roles: PolicyTable.readers, relation: .visible),
        .init(.registerParty, .post, "/v1/parties", roles: keepers, relation: .authenticated),
        .init(.reviseParty, .post, party + "/revisions", roles: keepers, relation: .authenticated),
        .init(.declareCoverage, .post, party + "/coverages", roles: keepers, relation: .authenticated),
        .init(.mergeParty, .post, party + "/mergers", roles: keepers, relation: .authenticated),
    ]

    private static let party = "/v1/parties/{id}"
    /// The registry is kept by federations (domain §3.3).
    private static let keepers: Set<Role> = [.unionFederation]

    /// What each of its operations does.
    static func handlers(
        _ registry: PartyRegistry, _ cursors: SignedCursor, _ proofs: ProofResponder
    ) -> [OperationID: RouteHandlers.Handler] {
        let acts = StreamActResponder(acts: PartyActs(registry: registry))
        let reads = PartyResponder(registry: registry, cursors: cursors)
        let histories = StreamHistoryResponder(service: registry.service) { exchange in
            let party = try exchange.path.negotiation()
            return .init(
                address: .existing(party, in: try exchange.caller().ledger), name: ("party_id", party.description))
        }
        return [
            .listParties: { try await reads.list($0) },
            .readParty: { try await reads.party($0) },
            .listPartyEvents: { try await histories.events($0) },
            .readPartyTimeline: { try await histories.timeline($0) },
            .readPartyProof: { try await histories.proof($0, from: proofs) },
            .registerParty: { try await acts.respond(to: $0, as: RegisterPartyRequest.self) },
            .reviseParty: { try await acts.respond(to: $0, as: RevisePartyRequest.self) },
            .declareCoverage: { try await acts.respond(to: $0, as: DeclareCoverageRequest.self) },
            .mergeParty: { try await acts.respond(to: $0, as: MergePartyRequest.self) },
        ]
    }
}
