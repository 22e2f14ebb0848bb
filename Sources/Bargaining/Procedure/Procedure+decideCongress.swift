extension Procedure {
    /// The federation records that those entitled to vote met, and how many.
    static func convene(
        _ sitting: CongressSitting, on number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        try require(.federation, seat)
        let draft = try draftBeforeCongress(number, sitting.enterprise, occasion)
        guard (1...BallotCount.maximum).contains(sitting.eligible), (0...sitting.eligible).contains(sitting.attending)
        else { throw .procedure(.countsDoNotFit) }
        guard draft.sittings.count < ProcedureLimits.maximumSittings else { throw .procedure(.tooManySittings) }
        let day = try occasion.day()
        return [.congressConvened(draft: number, sitting, occasion.timeliness(.toCongress, on: day))]
    }

    /// The count of the vote, and in the same decision what follows from it: the result is recomputed from the counts
    /// under the profile (domain §3.4.4).
    static func recordBallot(
        _ paper: BallotPaper, on number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        try requireTeller(seat)
        let draft = try draftBeforeCongress(number, paper.enterprise, occasion)
        guard let submission = draft.submission, let open = draft.openSitting(of: paper.enterprise) else {
            throw .procedure(.congressNotConvened)
        }
        let sitting = draft.sittings[open].sitting
        guard
            let count = BallotCount(
                eligible: sitting.eligible, attending: sitting.attending, inFavour: paper.inFavour,
                against: paper.against, abstained: paper.abstained)
        else { throw .procedure(.countsDoNotFit) }
        guard let rule = occasion.profile.ballotRule(for: submission.route.ratification) else {
            throw .procedure(.profileSilent(.approval))
        }
        let outcome = rule.outcome(count)
        if let announced = paper.announcedApproval, announced != outcome.isPassed {
            throw .procedure(.announcedResultDisagrees)
        }
        let day = try occasion.day()
        let ballot = CountedBallot(
            draft: number, enterprise: paper.enterprise, count: count, isSecret: paper.isSecret,
            brokenSecrecy: paper.isSecret ? nil : occasion.profile.secretBallot, outcome: outcome,
            profile: occasion.profile.reference, day: day)
        let recorded = ProcedureFact.congressBallotRecorded(ballot, occasion.timeliness(.reVote, on: day))
        guard outcome.isPassed else { return [recorded, .draftRejected(ballot)] }
        guard isLast(ballot, of: draft, submission.route) else { return [recorded] }
        return [recorded, .draftRatified(ballot, filing: filingClock(ratifying: draft, on: day, occasion))]
    }

    /// A submitted draft on which an enterprise, or the only congress, has not decided yet.
    private static func draftBeforeCongress(
        _ number: Int, _ enterprise: PartyName?, _ occasion: Occasion
    ) throws(NegotiationRejection) -> DraftState {
        let draft = try occasion.currentDraft(number)
        guard let submission = draft.submission else { throw .procedure(.draftNotSubmitted(number)) }
        guard draft.ratification == nil else { throw .procedure(.draftAlreadyVotedOn(number)) }
        if case .eachEnterprise(let enterprises) = submission.route {
            guard let enterprise, enterprises.contains(enterprise) else {
                throw .procedure(.enterpriseNotVoting(enterprise))
            }
            guard !draft.ballots.contains(where: { $0.enterprise == enterprise }) else {
                throw .procedure(.draftAlreadyVotedOn(number))
            }
        } else if let enterprise {
            throw .procedure(.enterpriseNotVoting(enterprise))
        }
        return draft
    }

    /// Whether a passed ballot is the last one needed.
    private static func isLast(_ ballot: CountedBallot, of draft: DraftState, _ route: CongressRoute) -> Bool {
        guard case .eachEnterprise(let enterprises) = route else { return true }
        let voted = Set(draft.ballots.map(\.enterprise)).union([ballot.enterprise])
        return enterprises.allSatisfy { voted.contains($0) }
    }

    /// Where filing is counted from the notice of the vote, ratification starts its clock; where the draft's signatures are
    /// the agreement's, it completes the agreement too.
    static func filingClock(
        ratifying draft: DraftState, on day: LocalDay, _ occasion: Occasion
    ) -> StartedClock? {
        guard draft.draft.plan.kind.isStatutory else { return nil }
        let countsFromNotice = occasion.profile.filing?.value.start == .congressResultNotice
        guard countsFromNotice || draft.draft.signing == .beforeCongress else { return nil }
        return filingClock(draft.draft.plan.kind, from: day, occasion)
    }

    /// The clock of filing: a wage agreement can have a shorter one of its own.
    static func filingClock(_ kind: OutcomeKind, from day: LocalDay, _ occasion: Occasion) -> StartedClock? {
        let wages = kind == .wageAgreement ? occasion.rules.clock(.file, .wageFiling, from: day) : nil
        return wages ?? occasion.rules.clock(.file, .filing, from: day)
    }
}
