extension Procedure {
    /// A chief signs the agreement, naming number and text: after ratification (Order 22 §37), unless the place has the
    /// chiefs sign before the vote or no vote is needed (domain §3.4.5).
    static func signAgreement(
        _ number: Int, _ hash: ContentHash, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.sideOfChief(seat)
        let draft = try occasion.currentDraft(number, hash)
        let kind = draft.draft.plan.kind
        if kind.isStatutory, draft.ratification == nil, draft.draft.signing == .afterCongress {
            throw .procedure(.notRatified(number))
        }
        guard draft.agreementSignatures.day(of: side) == nil else { throw .alreadyStated }
        let day = try occasion.day()
        var signatures = draft.agreementSignatures
        signatures.sign(side, on: day)
        let clocks = signatures.completedOn.map { clocksStarted(bySigning: draft, on: $0, occasion) } ?? []
        return [.agreementSigned(number, side: side, hash, on: day, clocks: clocks)]
    }

    /// The clocks that the second signature starts.
    private static func clocksStarted(
        bySigning draft: DraftState, on day: LocalDay, _ occasion: Occasion
    ) -> [StartedClock] {
        let plan = draft.draft.plan
        guard !plan.kind.isStatutory else {
            // Where filing is counted from the notice of the vote, ratification started the clock.
            let startsAtSignature =
                occasion.profile.filing?.value.start != .congressResultNotice && draft.draft.signing == .afterCongress
            return startsAtSignature ? [filingClock(plan.kind, from: day, occasion)].compactMap(\.self) : []
        }
        return [
            occasion.rules.clock(.publish, .algorithmAgreementPublication, from: day),
            occasion.rules.clock(.yearlyRound, .algorithmRound, from: day),
            termEnd(of: plan, from: day, article: nil, occasion),
        ].compactMap(\.self)
    }

    /// The clock of an agreement's term: its last day was stated by both sides.
    static func termEnd(
        of plan: DraftPlan, from day: LocalDay, article: Article?, _ occasion: Occasion
    ) -> StartedClock {
        StartedClock(
            rule: .termEnd, profile: occasion.profile.reference, article: article, start: day, due: plan.validThrough)
    }

    /// The employer side puts its seal to the agreement that its chief signed.
    static func affixSeal(
        _ number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        guard try Negotiation.side(of: seat) == .employer else { throw .procedure(.onlyTheEmployerSideMay) }
        let draft = try occasion.currentDraft(number)
        guard draft.isConcluded || draft.agreementSignatures.employer != nil else {
            throw .procedure(.agreementNotSigned(number))
        }
        guard !draft.isSealed else { throw .alreadyStated }
        return [.sealAffixed(draft: number, party: Negotiation.party(of: seat, occasion.state))]
    }
}
