internal import Bargaining

extension CoursePlanner {
    /// From the settled table to the agreement in force.
    ///
    /// - Returns: the last day of its term; `nil` where it did not come into force.
    mutating func settlement(_ items: [PlannedItem], fate: SimulatedFate) -> LocalDay? {
        let settled = items.filter { $0.settles != nil }
        let effectiveFrom = items.first?.effectiveFrom ?? day
        let draws = random.number(in: 1...100)
        let kind: OutcomeKind =
            fate == .agreedAfterRejection || fate == .agreedAfterObjection || !fate.isAgreed
            ? .collectiveContract
            : draws <= 34 ? .platformAgreement : draws <= 60 ? .wageAgreement : .collectiveContract
        let years = kind == .collectiveContract ? random.number(in: 1...3) : 1
        guard let last = effectiveFrom.adding(years: years)?.adding(days: -1) else { return nil }
        let carried = items.filter { $0.settles == nil }.map(\.key)
        let plan = DraftPlan(
            kind: kind, binding: bindsAcceded ? .accededList : .allInScope, validFrom: effectiveFrom,
            validThrough: last,
            carried: carried, workersInScope: Int64(setting.workers), textHash: DraftText.uncomputed)
        for key in carried { both(.state(.park(key))) }
        let rejectedFirst = fate == .agreedAfterRejection || fate == .rejected
        if !rejectedFirst { both(.state(.conclude(.withAgreement))) }
        advance(2...8)
        if kind == .platformAgreement {
            both(.assembleDraft(plan))
            drafts += 1
            sign()
        } else {
            guard contract(plan, settled, fate) else { return nil }
        }
        publication()
        return last
    }

    /// A contract before the workers and the authority.
    ///
    /// - Returns: whether it came into force.
    private mutating func contract(_ plan: DraftPlan, _ settled: [PlannedItem], _ fate: SimulatedFate) -> Bool {
        if fate == .agreedAfterRejection || fate == .rejected {
            vote(plan, isPassed: false)
            guard fate != .rejected, let item = settled.first else { return false }
            improve(item)
            both(.state(.conclude(.withAgreement)))
        }
        vote(plan, isPassed: true)
        conclude()
        file(isAgain: false)
        if fate == .agreedAfterObjection || fate == .objected {
            advance(3...10)
            add(.authority, .raiseObjection(draft: drafts, clauses: [1]))
            guard fate != .objected else { return false }
            advance(3...9)
            both(.state(.conclude(.withAgreement)))
            vote(plan, isPassed: true)
            conclude()
            file(isAgain: true)
        }
        if random.happens(percent: 45) {
            // Silence: the clock notices it after the review, which a holiday can prolong.
            move(to: day.later(by: 28))
            add(.recorder, .clock)
        } else {
            advance(4...12)
            add(.authority, .confirmEffect)
        }
        return true
    }

    /// Draft, signatures and the congress.
    private mutating func vote(_ plan: DraftPlan, isPassed: Bool) {
        both(.assembleDraft(plan))
        drafts += 1
        advance(1...3)
        add(.labourChief, .signDraft(drafts))
        add(.employerChief, .signDraft(drafts))
        both(.submitToCongress(draft: drafts, setting.isSector ? .industry : .enterprise))
        advance(4...10)
        let eligible = min(400, max(60, setting.workers / random.number(in: 4...10)))
        let attending = eligible * random.number(in: 80...97) / 100
        let inFavour =
            isPassed
            ? max(eligible / 2 + 1, attending * random.number(in: 74...98) / 100)
            : eligible * random.number(in: 28...46) / 100
        let against = (attending - inFavour) * random.number(in: 60...100) / 100
        add(.federation, .conveneCongress(draft: drafts, CongressSitting(eligible: eligible, attending: attending)))
        add(
            .recorder,
            .recordBallot(
                draft: drafts,
                BallotPaper(
                    inFavour: inFavour, against: against, abstained: attending - inFavour - against,
                    isSecret: random.happens(percent: 90) || setting.place.profile == "CN-SH@1")), events: 2)
        advance(1...4)
    }

    /// After a rejection one matter is opened again, and the employers add something.
    private mutating func improve(_ item: PlannedItem) {
        advance(4...9)
        both(.state(.reopen(item.key)))
        add(.recorder, .openSession(.consultationTalk, chair: .labour))
        let number = next(.employer)
        add(
            .employerChief,
            .makeOffer(
                ProposalDraft(
                    sheet: TermSheet(entries: [ItemTerm(item: item.key, term: item.improvedTerm)]), isFinal: true)))
        add(.labourChief, .acceptOffer(number))
        add(.recorder, .closeSession)
    }

    /// The signatures under the agreement, where they do not stand under the draft already, and the seal.
    private mutating func conclude() {
        if setting.place.profile != "CN-SH@1" { sign() }
        if random.happens(percent: 70) { add(.employerChief, .affixSeal(drafts)) }
    }

    private mutating func sign() {
        add(.labourChief, .signAgreement(drafts))
        add(.employerChief, .signAgreement(drafts))
    }

    /// To the authority, in time more often than not.
    private mutating func file(isAgain: Bool) {
        if random.happens(percent: 92) { advance(2...5) } else { advance(12...20) }
        add(
            .employerChief,
            isAgain ? .refileAgreement(draft: drafts, copies: 3) : .fileAgreement(draft: drafts, copies: 3))
        advance(1...4)
        add(.authority, .recordReceipt(draft: drafts))
    }

    private mutating func publication() {
        if random.happens(percent: 90) { advance(1...4) } else { advance(12...25) }
        add(.employerChief, .publish(setting.isSector ? .notice : .platform))
        if random.happens(percent: 70) { add(.labourChief, .publish(.meeting)) }
        if random.happens(percent: 40) { add(.labourChief, .sendCopyToHigherUnion) }
    }

    /// Whether only those who join are bound: where the law of the place says so of an industry's agreement.
    var bindsAcceded: Bool {
        setting.isSector && (setting.place.profile == "CN-SD@1" || setting.place.profile == "CN-SH@1")
    }
}
