extension Procedure {
    /// Both sides put what is agreed into one text: every item on the agenda is settled, withdrawn or carried.
    static func assemble(_ plan: DraftPlan, _ occasion: Occasion) throws(NegotiationRejection) -> ProcedureFact {
        let procedure = occasion.procedure
        guard procedure.effect == nil else { throw .procedure(.alreadyInForce) }
        if let last = procedure.currentDraft, last.isConcluded, last.filing?.objection == nil {
            throw .procedure(.agreementAlreadySigned(last.draft.number))
        }
        guard procedure.drafts.count < ProcedureLimits.maximumDrafts else { throw .procedure(.tooManyDrafts) }
        let items = try itemsSettled(by: plan, occasion)
        try check(plan, occasion.profile)
        let draft = AgreementDraft(
            number: procedure.drafts.count + 1, plan: plan, items: items,
            reservations: occasion.state.reservations.filter { !$0.isLifted }.map(\.number),
            signing: occasion.profile.signing?.value ?? .afterCongress,
            bindingDeparture: occasion.profile.binding.flatMap { $0.value == plan.binding ? nil : $0.article },
            profile: occasion.profile.reference)
        var revote: StartedClock?
        if procedure.currentDraft?.rejection != nil {
            revote = occasion.rules.clock(.reVote, .revote, from: try occasion.day())
        }
        return .draftAssembled(draft, revote: revote)
    }

    /// The items that a plan settles, in the order of the agenda.
    private static func itemsSettled(
        by plan: DraftPlan, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ItemKey] {
        try Negotiation.requireOnce(plan.carried)
        for key in plan.carried {
            switch try Negotiation.admittedItem(key, occasion.state).status {
            case .open, .parked: break
            default: throw .procedure(.itemCannotBeCarried(key))
            }
        }
        let carried = Set(plan.carried)
        var settled: [ItemKey] = []
        var unsettled: [ItemKey] = []
        for item in occasion.state.items {
            let key = item.item.key
            switch item.status {
            case .tentativelyAgreed, .agreed: settled.append(key)
            case .open, .parked, .reserved: if !carried.contains(key) { unsettled.append(key) }
            // Not on the agenda yet, or not any more.
            case .proposed, .withdrawn: break
            }
        }
        guard unsettled.isEmpty else { throw .procedure(.itemsNotSettled(unsettled)) }
        guard !settled.isEmpty else { throw .nothingTentativelyAgreed }
        try occasion.requireUncontested(settled)
        return settled
    }

    /// The term of a contract has bounds in law; that of a platform agreement only an order of days.
    private static func check(_ plan: DraftPlan, _ profile: RuleProfile) throws(NegotiationRejection) {
        if let workers = plan.workersInScope, !(1...AgendaItem.maximumWorkers).contains(workers) {
            throw .procedure(.workersOutOfRange)
        }
        guard let breach = profile.breach(ofTermFrom: plan.validFrom, through: plan.validThrough) else { return }
        guard !plan.kind.isStatutory, breach != .endsBeforeStart else { throw .procedure(.termNotAllowed(breach)) }
    }

    /// A chief signs the draft (Order 22 §34), naming its number and text.
    static func signDraft(
        _ number: Int, _ hash: ContentHash, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.sideOfChief(seat)
        let draft = try occasion.currentDraft(number, hash)
        guard draft.draftSignatures.day(of: side) == nil else { throw .alreadyStated }
        let day = try occasion.day()
        var signatures = draft.draftSignatures
        signatures.sign(side, on: day)
        let congress = signatures.completedOn.flatMap { last in
            draft.draft.plan.kind.isStatutory ? occasion.rules.clock(.toCongress, .draftToCongress, from: last) : nil
        }
        return [.draftSigned(number, side: side, hash, on: day, congress: congress)]
    }

    /// Both sides put a signed draft to the vote.
    static func submit(
        _ number: Int, _ route: CongressRoute, _ occasion: Occasion
    ) throws(NegotiationRejection) -> ProcedureFact {
        let draft = try occasion.currentDraft(number)
        guard draft.submission == nil else { throw .procedure(.draftAlreadySubmitted(number)) }
        guard draft.draftSignatures.completedOn != nil else { throw .procedure(.draftNotSigned(number)) }
        try occasion.requireUncontested(draft.draft.items)
        if case .eachEnterprise(let enterprises) = route {
            guard !enterprises.isEmpty else { throw .procedure(.enterprisesMissing) }
            guard enterprises.count <= ProcedureLimits.maximumEnterprises else {
                throw .procedure(.tooManyEnterprises)
            }
            var seen: Set<PartyName> = []
            for enterprise in enterprises {
                guard seen.insert(enterprise).inserted else { throw .procedure(.enterpriseNamedTwice(enterprise)) }
            }
        }
        return .draftSubmitted(number, route, on: try occasion.day())
    }
}
