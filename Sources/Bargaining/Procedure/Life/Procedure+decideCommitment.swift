extension Procedure {
    /// The side that owes a commitment says that it carried it out, late or in time, and again where the other side disputes
    /// it: the last word counts.
    static func fulfilCommitment(
        _ number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [LifeFact] {
        let side = try Negotiation.side(of: seat)
        let commitment = try commitment(number, occasion)
        guard commitment.owner == side || commitment.owner == .neutral else {
            throw .procedure(.life(.commitmentOfTheOtherSide(number)))
        }
        let record = occasion.procedure.life.commitments[number]
        guard record?.fulfilment == nil || record?.disputedBy != nil else {
            throw .procedure(.life(.commitmentAlreadyFulfilled(number)))
        }
        let timeliness = Timeliness(clock: commitment.clock, day: try occasion.day())
        return [
            .commitmentFulfilled(
                number: number, CommitmentFulfilment(item: commitment.item, side: side, timeliness: timeliness))
        ]
    }

    /// The other side disputes that a commitment was carried out. The record keeps both words and decides nothing.
    static func disputeFulfilment(
        of number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [LifeFact] {
        let side = try Negotiation.side(of: seat)
        let commitment = try commitment(number, occasion)
        let record = occasion.procedure.life.commitments[number]
        guard let fulfilment = record?.fulfilment else {
            throw .procedure(.life(.commitmentNotFulfilled(number)))
        }
        guard fulfilment.side != side else { throw .procedure(.life(.fulfilmentOfOwnSide(number))) }
        guard record?.disputedBy == nil else { throw .alreadyStated }
        return [.fulfilmentDisputed(number: number, item: commitment.item, side: side)]
    }

    /// The clock marks that the day of a commitment is over and nothing is recorded of it (domain §1.11).
    static func markCommitmentMissed(_ number: Int, _ occasion: Occasion) throws(NegotiationRejection) -> [LifeFact] {
        let commitment = try commitment(number, occasion)
        switch occasion.procedure.status(of: commitment) {
        case .fulfilled, .fulfilledLate, .disputed: throw .procedure(.life(.commitmentAlreadyFulfilled(number)))
        case .missed: throw .procedure(.life(.commitmentAlreadyMissed(number)))
        case .lapsed: throw .procedure(.life(.commitmentLapsed(number)))
        case .open: break
        }
        guard occasion.localNow.day > commitment.clock.due else {
            throw .procedure(.life(.commitmentStillRuns(through: commitment.clock.due)))
        }
        return [
            .commitmentMissed(
                number: number, item: commitment.item, owner: commitment.owner, commitment.clock)
        ]
    }

    private static func commitment(
        _ number: Int, _ occasion: Occasion
    ) throws(NegotiationRejection) -> Commitment {
        guard occasion.procedure.agreementInForce != nil else { throw .procedure(.notInForce) }
        guard let commitment = occasion.procedure.commitment(number) else {
            throw .procedure(.life(.commitmentUnknown(number)))
        }
        return commitment
    }
}
