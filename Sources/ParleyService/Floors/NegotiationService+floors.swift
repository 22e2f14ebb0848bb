package import Bargaining
internal import Crypto
package import EventSourcing
internal import StrictJSON

extension NegotiationService {
    /// The register of floors of a ledger.
    package static func floorRegister(in ledger: LedgerID) -> StreamAddress {
        .standing(CommandIdentity.floorRegister(of: ledger), in: ledger)
    }

    /// Records a floor by a request that follows from its words: sent again it records nothing twice.
    package func record(
        _ floor: StatutoryFloor, in ledger: LedgerID, as principal: Principal
    ) async throws -> StreamOutcome<FloorFamily> {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        StatutoryFloorCoding.write(floor, to: &writer)
        writer.endObject()
        let hash = Array(SHA256.hash(data: writer.bytes))
        return try await floors.perform(
            StreamRequest(
                principal: principal, address: Self.floorRegister(in: ledger),
                idempotencyKey: "floor-\(Hexadecimal.text(hash))", fingerprint: hash
            ) { _ in floor })
    }

    /// The floors that an act is held against.
    ///
    /// Complexity: no read while this process is the only writer of the ledger; else one.
    func floorsInForce(
        for act: NegotiationAct, _ state: NegotiationState, at now: Timestamp, in ledger: LedgerID
    ) async throws -> [StatutoryFloor] {
        guard Self.isHeldAgainstFloors(act), let opening = state.opening, opening.published == nil else { return [] }
        let register = try await floors.states.current(of: CommandIdentity.floorRegister(of: ledger), in: ledger)
        guard register.exists else { return [] }
        return register.state.inForce(
            in: opening.jurisdiction, on: zones.localMoment(of: now, in: opening.timeZone).day)
    }

    /// Acts that table terms, agree on them, or put them into a draft.
    private static func isHeldAgainstFloors(_ act: NegotiationAct) -> Bool {
        switch act {
        case .tableDemand, .makeOffer, .counter, .offerPackage, .recommend, .award, .acceptOffer, .state, .procedure:
            true
        default: false
        }
    }
}
