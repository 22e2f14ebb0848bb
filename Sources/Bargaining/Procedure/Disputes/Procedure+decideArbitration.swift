extension Procedure {
    /// The union brings a dispute over performance before the arbitration commission: labour's chief, or the higher union
    /// (Labour Contract Law §56, Trade Union Law §21).
    static func requestArbitration(
        of items: [ItemKey], by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [DisputeFact] {
        let claimant: ArbitrationRequest.Claimant
        switch (seat.side, seat.role) {
        case (.labour, .chief): claimant = .labour
        case (.neutral, .federation): claimant = .federation
        case (.labour, _): throw .onlyTheChiefMay
        default: throw .procedure(.dispute(.onlyTheLabourSideOrTheFederationMay))
        }
        let state = occasion.state
        let agreement = occasion.procedure.agreementInForce
        guard agreement != nil || state.conclusion == .withAgreement else { throw .procedure(.notInForce) }
        try Negotiation.requireOnce(items)
        for key in items {
            let item = try Negotiation.admittedItem(key, state)
            guard agreement?.draft.items.contains(key) ?? (item.status == .agreed) else {
                throw .procedure(.dispute(.itemNotOfAgreement(key)))
            }
        }
        let count = occasion.procedure.disputes.arbitrations.count
        guard count < ProcedureLimits.maximumArbitrations else {
            throw .procedure(.dispute(.tooManyArbitrations))
        }
        return [
            .arbitrationRequested(
                ArbitrationRequest(number: count + 1, claimant: claimant, items: items, day: try occasion.day()))
        ]
    }

    /// A neutral puts the commission's award on the record.
    static func recordArbitrationAward(
        _ outcome: RulingOutcome, of number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [DisputeFact] {
        let arbitration = try arbitration(number, by: seat, occasion)
        guard arbitration.award == nil else { throw .procedure(.dispute(.arbitrationAlreadyAwarded(number))) }
        return [.arbitrationAwarded(number: number, Ruling(outcome: outcome, day: try occasion.day()))]
    }

    /// A neutral puts a judgment on the record: after the award, one an instance, the second after the first.
    static func recordJudgment(
        _ outcome: RulingOutcome, _ instance: CourtInstance, of number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [DisputeFact] {
        let arbitration = try arbitration(number, by: seat, occasion)
        guard arbitration.award != nil else { throw .procedure(.dispute(.arbitrationNotAwarded(number))) }
        guard arbitration.judgment(of: instance) == nil else {
            throw .procedure(.dispute(.judgmentAlreadyRecorded(number, instance)))
        }
        guard instance == .first || arbitration.firstJudgment != nil else {
            throw .procedure(.dispute(.firstInstanceMissing(number)))
        }
        return [.judgmentRecorded(number: number, instance, Ruling(outcome: outcome, day: try occasion.day()))]
    }

    private static func arbitration(
        _ number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> ArbitrationState {
        guard seat.side == .neutral, seat.role.recordsDecisions else { throw .onlyANeutralMay }
        let arbitrations = occasion.procedure.disputes.arbitrations
        guard arbitrations.indices.contains(number - 1) else {
            throw .procedure(.dispute(.arbitrationUnknown(number)))
        }
        return arbitrations[number - 1]
    }
}
