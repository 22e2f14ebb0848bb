extension Procedure {
    /// A chief asks to change the agreement in force, in items or as a whole (Order 22 §39).
    static func proposeAmendment(
        of items: [ItemKey], by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [LifeFact] {
        let side = try Negotiation.sideOfChief(seat)
        let agreement = try agreementInForce(on: try occasion.day(), occasion)
        try Negotiation.requireOnce(items)
        for key in items {
            guard agreement.draft.items.contains(key) else { throw .procedure(.dispute(.itemNotOfAgreement(key))) }
        }
        let count = occasion.procedure.life.amendments.count
        guard count < ProcedureLimits.maximumAmendments else { throw .procedure(.life(.tooManyAmendments)) }
        return [.amendmentProposed(AmendmentProposal(number: count + 1, side: side, items: items))]
    }

    /// Both chiefs agree on the amended text of a proposal. What the law of the place asks of the agreement it asks of the
    /// amendment (Order 22 §41): the vote and the filing that it needs are on the record with their articles.
    static func amend(
        _ number: Int, _ hash: ContentHash, _ occasion: Occasion
    ) throws(NegotiationRejection) -> ProcedureFact {
        let day = try occasion.day()
        let agreement = try agreementInForce(on: day, occasion)
        let amendments = occasion.procedure.life.amendments
        guard amendments.indices.contains(number - 1) else { throw .procedure(.life(.amendmentUnknown(number))) }
        guard amendments[number - 1].amendment == nil else { throw .procedure(.life(.amendmentAlreadyMade(number))) }
        let current = amendments.compactMap(\.amendment).last?.textHash ?? agreement.draft.plan.textHash
        guard hash != current else { throw .procedure(.life(.amendmentChangesNothing)) }
        let isStatutory = agreement.draft.plan.kind.isStatutory
        return .life(
            .agreementAmended(
                Amendment(
                    number: number, textHash: hash, day: day,
                    ratification: isStatutory ? occasion.profile.approval?.article : nil,
                    filing: isStatutory ? occasion.profile.filing?.article : nil,
                    profile: occasion.profile.reference)))
    }

    /// The agreement that was in force on a day. What happened before its term ended is recorded after it, too.
    static func agreementInForce(
        on day: LocalDay, _ occasion: Occasion
    ) throws(NegotiationRejection) -> DraftState {
        guard let agreement = occasion.procedure.agreementInForce else { throw .procedure(.notInForce) }
        guard occasion.procedure.life.dissolution == nil else { throw .procedure(.life(.agreementDissolved)) }
        guard occasion.procedure.life.supersession == nil else { throw .procedure(.life(.agreementSuperseded)) }
        if let last = occasion.procedure.lastDayInForce, day > last { throw .procedure(.agreementExpired) }
        return agreement
    }
}
