extension Procedure {
    /// The rules of the procedure. Authority comes before the matter: a stranger learns nothing of it.
    ///
    /// - Throws: the rule that refuses the act.
    static func decide(
        _ act: ProcedureAct, by actor: Actor, occurredAt: OccurredAt, localNow: LocalMoment,
        under rules: ProcedureRules?, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        switch act {
        case .markReplyOverdue, .takeEffectBySilence, .markExpired, .markAbandoned,
            .dispute(.closeOverdueConciliation), .life(.markCommitmentMissed),
            .life(.amendment(_, .takeEffectBySilence)):
            try requireClock(actor)
            let occasion = try occasion(occurredAt, localNow, rules, state)
            return try decideByTime(act, occasion)
        default: break
        }
        let seat = try Negotiation.seat(of: actor, state)
        let occasion = try occasion(occurredAt, localNow, rules, state)
        switch act {
        case .urgeRectification: return try urgeRectification(by: seat, occasion)
        case .admitOfficial(let person, let office): return try admit(person, office, by: seat, state)
        case .publishRepresentatives(let channel, let frontLine, let groups):
            return try publishRepresentatives(channel, frontLine: frontLine, groups, by: seat, occasion)
        default: break
        }
        guard state.conclusion != .withoutAgreement else { throw .negotiationConcluded }
        guard state.invitation?.reply == .accepted else { throw .invitationNotAccepted }
        switch act {
        case .requestInformation(let request): return try requestInformation(request, by: seat, occasion)
        case .discloseInformation(let number, let documents):
            return try discloseInformation(documents, for: number, by: seat, occasion)
        case .refuseInformation(let number): return try refuseInformation(number, by: seat, occasion)
        case .discloseRules(let disclosure): return try discloseRules(disclosure, by: seat, occasion)
        case .draftMinutes(let session, let hash):
            return try draftMinutes(of: session, hash, by: seat, occasion)
        case .signMinutes(let reference): return try signMinutes(reference, by: seat, occasion)
        case .disputeMinutes(let reference, let hash):
            return try disputeMinutes(reference, wordsHash: hash, by: seat, occasion)
        case .state(let step): return try stateJointly(step, by: seat, occasion)
        case .correctEntry(let entry, let term): return try correct(entry, to: term, by: seat, occasion)
        case .voidEntry(let entry): return try void(entry, by: seat, occasion)
        case .contestEntry(let entry): return try contest(entry, by: seat, occasion)
        case .resolveContest(let entry): return try resolveContest(entry, by: seat, occasion)
        case .dispute(let act): return try decide(act, by: seat, occasion)
        case .life(let act): return try decide(act, by: seat, occasion)
        case .session(let act): return try decide(act, by: seat, occasion)
        case .record(let act): return try decide(act, by: seat, occasion)
        case .groundwork(let act): return try decide(act, by: seat, occasion)
        default: return try decideSettlement(act, by: seat, occasion)
        }
    }

    /// The acts between the draft and the agreement in force.
    private static func decideSettlement(
        _ act: ProcedureAct, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        switch act {
        case .signDraft(let number, let hash): try signDraft(number, hash, by: seat, occasion)
        case .conveneCongress(let number, let sitting): try convene(sitting, on: number, by: seat, occasion)
        case .recordBallot(let number, let paper): try recordBallot(paper, on: number, by: seat, occasion)
        case .signAgreement(let number, let hash): try signAgreement(number, hash, by: seat, occasion)
        case .affixSeal(let number): try affixSeal(number, by: seat, occasion)
        case .fileAgreement(let number, let copies): try file(number, copies: copies, by: seat, occasion)
        case .refileAgreement(let number, let copies): try refile(number, copies: copies, by: seat, occasion)
        case .recordReceipt(let number): try recordReceipt(number, by: seat, occasion)
        case .raiseObjection(let number, let clauses): try object(to: clauses, of: number, by: seat, occasion)
        case .confirmEffect: try confirmEffect(by: seat, occasion)
        case .publish(let channel): try publish(channel, by: seat, occasion)
        case .sendCopyToHigherUnion: try sendCopy(by: seat, occasion)
        // Decided before: listed so that a new act cannot be forgotten.
        case .markReplyOverdue, .takeEffectBySilence, .markExpired, .markAbandoned, .urgeRectification, .admitOfficial,
            .requestInformation, .discloseInformation, .refuseInformation, .discloseRules, .draftMinutes, .signMinutes,
            .disputeMinutes, .state, .correctEntry, .voidEntry, .contestEntry, .resolveContest, .dispute,
            .publishRepresentatives, .life, .session, .record, .groundwork:
            []
        }
    }

    /// What follows from time alone.
    private static func decideByTime(
        _ act: ProcedureAct, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        switch act {
        case .markReplyOverdue: try markReplyOverdue(occasion)
        case .takeEffectBySilence: try takeEffectBySilence(occasion)
        case .markExpired: try markExpired(occasion)
        case .markAbandoned: try markAbandoned(occasion)
        case .dispute(.closeOverdueConciliation): try closeOverdueConciliation(occasion)
        case .life(.amendment(let number, .takeEffectBySilence)):
            try takeAmendmentEffect(number, occasion).map { .life($0) }
        case .life(.markCommitmentMissed(let number)): try markCommitmentMissed(number, occasion).map { .life($0) }
        default: []
        }
    }

    /// What is known around an act; the profile has to be the one that the negotiation keeps (domain §3.4.7).
    private static func occasion(
        _ occurredAt: OccurredAt, _ localNow: LocalMoment, _ rules: ProcedureRules?, _ state: NegotiationState
    ) throws(NegotiationRejection) -> Occasion {
        let kept = state.opening?.profile ?? ""
        guard let rules, rules.profile.reference.description == kept else {
            throw .procedure(.profileNotOfNegotiation(kept))
        }
        return Occasion(
            state: state, procedure: state.procedure, rules: rules, occurredAt: occurredAt,
            occurredOn: rules.day(of: occurredAt), localNow: localNow)
    }
}
