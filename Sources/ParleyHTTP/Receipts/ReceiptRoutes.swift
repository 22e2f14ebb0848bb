internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService

/// Proofs of events, and the checkpoints of the ledger they rest on.
enum ReceiptRoutes {
    /// Its rows of the policy table. Who may read an event may have its proof.
    static let rows: [PolicyRow] = [
        .init(
            .readEventProof, .get, negotiation + "/events/{version}/proof", roles: PolicyTable.readers,
            relation: .visible),
        .init(
            .readCaucusProof, .get, negotiation + "/caucus/{side}/events/{version}/proof", roles: PolicyTable.readers,
            relation: .visible),
        .init(
            .readPartyProof, .get, "/v1/parties/{id}/events/{version}/proof", roles: PolicyTable.readers,
            relation: .visible),
        .init(
            .readCampaignProof, .get, "/v1/campaigns/{id}/events/{version}/proof",
            roles: CampaignFamily.organisers.union([.auditor]), relation: .visible),
        .init(
            .readSupervisionProof, .get, "/v1/supervision-cases/{id}/events/{version}/proof",
            roles: PolicyTable.readers, relation: .visible),
        .init(.readCheckpoint, .get, checkpoint, roles: PolicyTable.readers, relation: .authenticated),
        .init(
            .readConsistency, .get, checkpoint + "/consistency", roles: PolicyTable.readers, relation: .authenticated),
    ]

    private static let negotiation = "/v1/negotiations/{id}"
    private static let checkpoint = "/v1/ledger/checkpoint"

    /// What its operations on negotiations and on the ledger do; those on families stand with their histories.
    static func handlers(_ service: NegotiationService) -> [OperationID: RouteHandlers.Handler] {
        let proofs = ProofResponder(proofs: service.proofs)
        return [
            .readEventProof: { try await event($0, service, proofs) },
            .readCheckpoint: { try await proofs.checkpoint($0) },
            .readConsistency: { try await proofs.consistency($0) },
        ]
    }

    private static func event(
        _ exchange: Exchange, _ service: NegotiationService, _ proofs: ProofResponder
    ) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        let outcome = try await service.event(
            of: negotiation, version: try exchange.path.version(), in: ledger, for: principal)
        if case .versionBeyondHead = outcome { throw Problem(.notFound) }
        let event = try ReadResponder.found(outcome)
        return try await proofs.answer(
            exchange, event: event.recorded, of: ("negotiation_id", negotiation.description))
    }
}
