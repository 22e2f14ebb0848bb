internal import Bargaining
package import EventSourcing

/// Reads the parties that an act names, so that the rules can look at them.
package struct PartyRegistry: Sendable {
    /// Records and reads the streams of parties.
    package let service: StreamService<PartyFamily>

    /// The registry behind a service.
    package init(_ service: StreamService<PartyFamily>) {
        self.service = service
    }

    /// An act with the registry around it, and guards: the act is recorded only while all of that stays as it was read.
    ///
    /// - Complexity: linear in the parties named and in the depth of the tree above them; one index look-up each.
    func intent(
        _ act: PartyAct, in ledger: LedgerID, for principal: Principal
    ) async throws -> (intent: PartyIntent, guards: [StreamGuard]) {
        var neighbours: [StreamID: PartyNeighbour] = [:]
        var guards: [StreamGuard] = []
        for named in act.namedParties {
            var place: StreamID? = named
            // One step beyond the deepest tree allowed, so that the rules can see that it is too deep.
            for _ in 0...PartyLimits.maximumTreeDepth {
                guard let party = place, neighbours[party] == nil else { break }
                let outcome = try await service.view(of: .existing(party, in: ledger), for: principal)
                guard case .found(let view) = outcome, let neighbour = PartyNeighbour(view.state) else { break }
                neighbours[party] = neighbour
                guards.append(StreamGuard(stream: party, version: view.version))
                place = neighbour.mergedInto ?? neighbour.parent
            }
        }
        return (PartyIntent(act, neighbours: neighbours), guards)
    }

    /// Records an act on a party, looked up against the registry first.
    package func perform(_ request: StreamRequest<PartyFamily>) async throws -> StreamOutcome<PartyFamily> {
        // Acts on parties name no people.
        let asked = request.makeAct(SeatResolver(seats: [:])).act
        let (intent, guards) = try await intent(asked, in: request.address.ledger, for: request.principal)
        var completed = StreamRequest<PartyFamily>(
            principal: request.principal, address: request.address, people: request.people,
            occurredAt: request.occurredAt, disclosures: request.disclosures, idempotencyKey: request.idempotencyKey,
            fingerprint: request.fingerprint, expectedVersion: request.expectedVersion,
            correlation: request.correlation, validateOnly: request.validateOnly
        ) { _ in intent }
        // The party itself is written, so that it cannot be guarded too.
        completed.guards = guards.filter { $0.stream != request.address.stream }
        return try await service.perform(completed)
    }

    /// Which of some parties the registry does not have. Complexity: one look-up each.
    package func missing(
        _ parties: [StreamID], in ledger: LedgerID, for principal: Principal
    ) async throws -> [StreamID] {
        var missing: [StreamID] = []
        for party in parties {
            let outcome = try await service.view(of: .existing(party, in: ledger), for: principal)
            if case .found = outcome { continue }
            missing.append(party)
        }
        return missing
    }
}
