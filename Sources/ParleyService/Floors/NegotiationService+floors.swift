internal import Bargaining
package import EventSourcing

extension NegotiationService {
    /// The register of floors of a ledger.
    package static func floorRegister(in ledger: LedgerID) -> StreamAddress {
        .standing(CommandIdentity.floorRegister(of: ledger), in: ledger)
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
