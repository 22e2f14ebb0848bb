package import EventSourcing

/// Collects what workers suggest, and answers what became of it.
package struct DemandService: Sendable {
    let negotiations: NegotiationService
    /// Records and reads the streams of collections.
    package let demands: StreamService<DemandFamily>

    /// Memory for folded collections, roughly, in bytes: 640 MiB are sixteen parts of 40 MiB, each of which holds one collection of
    /// ``DemandLimits/maximumSuggestions``, so that none is folded anew for every act. A real one takes 7 MiB.
    private static let cachedStateBytes = 640 * 1_048_576

    /// A service beside one for negotiations.
    package init(beside negotiations: NegotiationService) {
        self.negotiations = negotiations
        var limits = StreamLimits()
        limits.cachedStateBytes = Self.cachedStateBytes
        demands = StreamService(beside: negotiations, limits: limits)
    }

    /// What a principal may do with the collection of a negotiation.
    package func access(
        to negotiation: StreamID, in ledger: LedgerID, for principal: Principal
    ) async throws -> DemandAccess {
        try await negotiations.demandAccess(to: negotiation, in: ledger, for: principal)
    }

    /// Records an act in a collection; its ledger is made at the first one.
    package func perform(_ request: StreamRequest<DemandFamily>) async throws -> StreamOutcome<DemandFamily> {
        if !request.validateOnly { try await negotiations.ensureCompanion(request.address.ledger) }
        return try await demands.perform(request)
    }
}
