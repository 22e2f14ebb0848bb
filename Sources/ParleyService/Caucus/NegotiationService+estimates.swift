internal import Bargaining
internal import EventSourcing

extension NegotiationService {
    /// Keeps a cost estimate in the caucus of a side. The rules of the shared record compute it, on the terms as they stand;
    /// the shared ledger does not move.
    ///
    /// - Parameter request: its act is ``CaucusAct/keepEstimate(_:costs:)``, whose costs are computed here whatever it says.
    /// - Complexity: terms × bands × lines.
    package func keepEstimate(
        _ request: StreamRequest<CaucusFamily>, at place: CaucusPlace
    ) async throws -> EstimateOutcome {
        // The act names no people.
        let intent = request.makeAct(SeatResolver(seats: [:]))
        guard case .keepEstimate(let draft, _) = intent.act else {
            return .caucus(try await performInCaucus(request))
        }
        // A retry is answered even where the proposals are no longer on the table.
        if !request.validateOnly,
            let earlier = try await caucuses.earlierAnswer(
                of: request.principal, at: place.address, idempotencyKey: request.idempotencyKey,
                fingerprint: request.fingerprint)
        {
            return .caucus(earlier)
        }
        let shared = try await states.current(of: place.negotiation, in: place.ledger)
        let costs: [ProposalCost]
        do throws(NegotiationRejection) {
            costs = try Negotiation.costs(of: draft, shared.state)
        } catch {
            return .refused(error)
        }
        let computed = CaucusIntent(act: .keepEstimate(draft, costs: costs), setting: intent.setting)
        return .caucus(
            try await performInCaucus(
                StreamRequest(
                    principal: request.principal, address: request.address, occurredAt: request.occurredAt,
                    disclosures: request.disclosures, idempotencyKey: request.idempotencyKey,
                    fingerprint: request.fingerprint, expectedVersion: request.expectedVersion,
                    correlation: request.correlation, validateOnly: request.validateOnly
                ) { _ in computed }))
    }
}
