internal import ParleyService

/// The acts of a caucus: one line an act.
enum CaucusRoutes {
    /// Every act's request type.
    static let bodies: [any ActBody.Type] = [
        RecordCaucusNoteRequest.self, GrantMandateRequest.self, RevokeMandateRequest.self, KeepDraftRequest.self,
        ReleasePositionRequest.self, DropPositionRequest.self, KeepCostEstimateRequest.self,
        ReleaseCostEstimateRequest.self,
    ]

    /// What each operation does.
    static func handlers(
        _ service: NegotiationService, _ negotiations: ActResponder
    ) -> [OperationID: RouteHandlers.Handler] {
        let responder = CaucusResponder(service: service, negotiations: negotiations)
        let histories = StreamHistoryResponder(service: service.caucuses) { try await responder.place($0) }
        let proofs = ProofResponder(proofs: service.proofs)
        return [
            .readCaucus: { try await responder.read($0) },
            .listCaucusEvents: { try await histories.events($0) },
            .readCaucusTimeline: { try await histories.timeline($0) },
            .readCaucusProof: { try await histories.proof($0, from: proofs) },
            .recordCaucusNote: { try await responder.respond(to: $0, as: RecordCaucusNoteRequest.self) },
            .grantMandate: { try await responder.respond(to: $0, as: GrantMandateRequest.self) },
            .revokeMandate: { try await responder.respond(to: $0, as: RevokeMandateRequest.self) },
            .keepDraft: { try await responder.respond(to: $0, as: KeepDraftRequest.self) },
            .releasePosition: { try await responder.release($0) },
            .keepCostEstimate: { try await responder.keepEstimate($0) },
            .releaseCostEstimate: { try await responder.releaseEstimate($0) },
            .dropPosition: { try await responder.respond(to: $0, as: DropPositionRequest.self) },
        ]
    }
}
