extension Procedure {
    /// The rules on an amendment's way into force: voted, signed, filed, reviewed as the agreement was (Order 22 §41).
    /// Authority comes before the matter.
    static func decide(
        _ act: AmendmentAct, on number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [LifeFact] {
        let side = try requireAuthor(of: act, seat)
        let agreement = try agreementInForce(on: try occasion.day(), occasion)
        let state = try amendmentUnderWay(number, occasion)
        let fact: AmendmentFact =
            switch act {
            case .vote(let sitting, let paper): try vote(on: state, sitting, paper, agreement, occasion)
            case .sign(let hash): try sign(state, hash, side, agreement, occasion)
            case .file(let copies): try file(state, copies: copies, agreement, occasion)
            case .recordReceipt: try receive(state, occasion)
            case .object(let clauses): try object(to: state, clauses, occasion)
            case .confirmEffect:
                .tookEffect(.confirmation, from: try occasion.day(), review: try review(of: state))
            case .takeEffectBySilence: throw .onlyTheClockMay
            }
        return [.amendment(number, fact)]
    }

    /// The clock brings an amendment into force on the day after the review, where the authority was silent.
    static func takeAmendmentEffect(_ number: Int, _ occasion: Occasion) throws(NegotiationRejection) -> [LifeFact] {
        let state = try amendmentUnderWay(number, occasion)
        let review = try review(of: state)
        guard occasion.localNow.day > review.due else {
            throw refusal(number, .reviewStillRuns(through: review.due))
        }
        // There is a later day in the calendar, so there is a next one.
        let from = review.due.adding(days: 1) ?? occasion.localNow.day
        _ = try agreementInForce(on: from, occasion)
        return [.amendment(number, .tookEffect(.silence, from: from, review: review))]
    }

    /// The acts by which the clock brings amendments into force.
    static func amendmentsUnderReview(_ state: NegotiationState) -> [ProcedureAct] {
        state.procedure.life.amendments.filter { $0.filing?.review != nil && $0.effectiveFrom == nil }
            .map { .life(.amendment($0.proposal.number, .takeEffectBySilence)) }
    }

    private static func requireAuthor(of act: AmendmentAct, _ seat: Seat) throws(NegotiationRejection) -> Side {
        switch act {
        case .vote: try requireTeller(seat)
        case .sign: return try Negotiation.sideOfChief(seat)
        case .file: try requireFiler(seat)
        case .recordReceipt, .object, .confirmEffect: try require(.authority, seat)
        case .takeEffectBySilence: throw .onlyTheClockMay
        }
        return .neutral
    }

    /// An amendment on whose text both sides agreed, and on no later one.
    private static func amendmentUnderWay(
        _ number: Int, _ occasion: Occasion
    ) throws(NegotiationRejection) -> AmendmentState {
        let amendments = occasion.procedure.life.amendments
        guard amendments.indices.contains(number - 1) else { throw .procedure(.life(.amendmentUnknown(number))) }
        let state = amendments[number - 1]
        guard state.amendment != nil else { throw refusal(number, .notAgreed) }
        guard !amendments[number...].contains(where: { $0.amendment != nil }) else { throw refusal(number, .overtaken) }
        return state
    }

    private static func vote(
        on state: AmendmentState, _ sitting: CongressSitting, _ paper: BallotPaper, _ agreement: DraftState,
        _ occasion: Occasion
    ) throws(NegotiationRejection) -> AmendmentFact {
        let number = state.proposal.number
        guard state.amendment?.ratification != nil else { throw refusal(number, .needsNoVote) }
        guard state.rejection == nil else { throw refusal(number, .rejected) }
        guard !state.isRatified else { throw refusal(number, .alreadyVotedOn) }
        let route = agreement.submission?.route ?? .enterprise
        var missing: Set<PartyName> = []
        if case .eachEnterprise(let enterprises) = route {
            missing = Set(enterprises).subtracting(state.ballots.compactMap(\.enterprise))
            guard let enterprise = sitting.enterprise, enterprises.contains(enterprise) else {
                throw .procedure(.enterpriseNotVoting(sitting.enterprise))
            }
            guard missing.remove(enterprise) != nil else { throw refusal(number, .alreadyVotedOn) }
        } else if sitting.enterprise != nil {
            throw .procedure(.enterpriseNotVoting(sitting.enterprise))
        }
        guard (1...BallotCount.maximum).contains(sitting.eligible), (0...sitting.eligible).contains(sitting.attending),
            let count = BallotCount(
                eligible: sitting.eligible, attending: sitting.attending, inFavour: paper.inFavour,
                against: paper.against, abstained: paper.abstained)
        else { throw .procedure(.countsDoNotFit) }
        guard let rule = occasion.profile.ballotRule(for: route.ratification) else {
            throw .procedure(.profileSilent(.approval))
        }
        let outcome = rule.outcome(count)
        if let announced = paper.announcedApproval, announced != outcome.isPassed {
            throw .procedure(.announcedResultDisagrees)
        }
        let day = try occasion.day()
        let ballot = CountedBallot(
            draft: agreement.draft.number, enterprise: sitting.enterprise, count: count, isSecret: paper.isSecret,
            brokenSecrecy: paper.isSecret ? nil : occasion.profile.secretBallot, outcome: outcome,
            profile: occasion.profile.reference, day: day)
        let isRatified = outcome.isPassed && missing.isEmpty
        return .voted(
            ballot, isRatified: isRatified,
            filing: isRatified && state.amendment?.filing != nil
                ? filingClock(ratifying: agreement, on: day, occasion) : nil)
    }

    private static func sign(
        _ state: AmendmentState, _ hash: ContentHash, _ side: Side, _ agreement: DraftState, _ occasion: Occasion
    ) throws(NegotiationRejection) -> AmendmentFact {
        let number = state.proposal.number
        guard state.needsSignatures(signing: agreement.draft.signing) else { throw refusal(number, .needsNoSignature) }
        try requireRatified(state)
        guard hash == state.amendment?.textHash else { throw refusal(number, .textDiffers) }
        guard state.signatures.day(of: side) == nil else { throw .alreadyStated }
        let day = try occasion.day()
        var signatures = state.signatures
        signatures.sign(side, on: day)
        let countsFromNotice = occasion.profile.filing?.value.start == .congressResultNotice
        let clock = signatures.completedOn.flatMap { completed in
            state.amendment?.filing == nil || countsFromNotice
                ? nil : filingClock(agreement.draft.plan.kind, from: completed, occasion)
        }
        return .signed(side, hash, on: day, filing: clock)
    }

    private static func file(
        _ state: AmendmentState, copies: Int, _ agreement: DraftState, _ occasion: Occasion
    ) throws(NegotiationRejection) -> AmendmentFact {
        let number = state.proposal.number
        guard state.amendment?.filing != nil else { throw refusal(number, .needsNoFiling) }
        guard state.filing == nil else { throw refusal(number, .alreadyFiled) }
        try requireRatified(state)
        guard state.isSigned(signing: agreement.draft.signing) else { throw refusal(number, .notSigned) }
        guard (1...ProcedureLimits.maximumCopies).contains(copies) else { throw .procedure(.copiesOutOfRange) }
        return .filed(
            Filing(
                draft: agreement.draft.number, copies: copies, copiesAsked: occasion.profile.filingCopies?.value,
                timeliness: occasion.timeliness(.file, on: try occasion.day())))
    }

    private static func receive(
        _ state: AmendmentState, _ occasion: Occasion
    ) throws(NegotiationRejection) -> AmendmentFact {
        let number = state.proposal.number
        guard let filing = state.filing else { throw refusal(number, .notFiled) }
        guard filing.review == nil else { throw refusal(number, .alreadyReceived) }
        guard let review = occasion.rules.clock(.review, .review, from: try occasion.day()) else {
            throw .procedure(.profileSilent(.review))
        }
        return .received(review: review)
    }

    /// In time it sends the amendment back to the table; late it is on the record as late and undoes nothing.
    private static func object(
        to state: AmendmentState, _ clauses: [Int], _ occasion: Occasion
    ) throws(NegotiationRejection) -> AmendmentFact {
        let number = state.proposal.number
        guard let filing = state.filing else { throw refusal(number, .notFiled) }
        guard let review = filing.review else { throw refusal(number, .notReceived) }
        guard filing.objection == nil else { throw refusal(number, .alreadyObjected) }
        try requireClauses(clauses)
        let timeliness = Timeliness(clock: review, day: try occasion.day())
        // One late objection says all that a late one can.
        guard filing.objections.isEmpty || !timeliness.isLate else { throw refusal(number, .alreadyObjected) }
        guard timeliness.isLate || state.effectiveFrom == nil else { throw refusal(number, .alreadyInForce) }
        return .objected(Objection(clauses: clauses, timeliness: timeliness))
    }

    /// The review of an amendment that the authority has and that is not in force.
    private static func review(of state: AmendmentState) throws(NegotiationRejection) -> StartedClock {
        let number = state.proposal.number
        guard state.effectiveFrom == nil else { throw refusal(number, .alreadyInForce) }
        guard let filing = state.filing else { throw refusal(number, .notFiled) }
        guard let review = filing.review else { throw refusal(number, .notReceived) }
        guard filing.objection == nil else { throw refusal(number, .objectionStands) }
        return review
    }

    private static func requireRatified(_ state: AmendmentState) throws(NegotiationRejection) {
        let number = state.proposal.number
        guard state.rejection == nil else { throw refusal(number, .rejected) }
        guard !state.lacksRatification else { throw refusal(number, .notRatified) }
    }

    private static func refusal(_ number: Int, _ rejection: AmendmentRejection) -> NegotiationRejection {
        .procedure(.life(.amendment(number, rejection)))
    }
}
