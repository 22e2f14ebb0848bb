extension Procedure {
    /// Both chiefs end the agreement before its term (Order 22 §39).
    static func dissolve(_ occasion: Occasion) throws(NegotiationRejection) -> ProcedureFact {
        .life(.agreementDissolved(try dissolution(on: nil, by: nil, occasion)))
    }

    /// A chief ends it on a ground that the law names (Order 22 §40).
    static func dissolve(
        on ground: DissolutionGround, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [LifeFact] {
        let side = try Negotiation.sideOfChief(seat)
        return [.agreementDissolved(try dissolution(on: ground, by: side, occasion))]
    }

    private static func dissolution(
        on ground: DissolutionGround?, by side: Side?, _ occasion: Occasion
    ) throws(NegotiationRejection) -> Dissolution {
        let day = try occasion.day()
        let agreement = try agreementInForce(on: day, occasion)
        return Dissolution(
            draft: agreement.draft.number, ground: ground, side: side, day: day,
            report: occasion.rules.clock(.earlyEndReport, .earlyEndReport, from: day))
    }

    /// The employer side tells the authority of the early end, late or in time.
    static func fileDissolution(by seat: Seat, _ occasion: Occasion) throws(NegotiationRejection) -> [LifeFact] {
        guard try Negotiation.side(of: seat) == .employer else { throw .procedure(.onlyTheEmployerSideMay) }
        guard let dissolution = occasion.procedure.life.dissolution else {
            throw .procedure(.life(.agreementNotDissolved))
        }
        guard occasion.procedure.life.dissolutionFiling == nil else { throw .alreadyStated }
        let day = try occasion.day()
        return [
            .dissolutionFiled(
                DissolutionFiling(day: day, timeliness: dissolution.report.map { Timeliness(clock: $0, day: day) }))
        ]
    }
}
