import Bargaining

extension RandomNegotiation {
    /// What would bring the negotiation on from where it stands, and who would do it.
    mutating func nextMove() -> (NegotiationAct, Actor)? {
        guard let invitation = state.invitation else { return invite() }
        switch invitation.reply {
        case nil: return reply(to: invitation)
        case .refused: return urge()
        case .accepted: break
        }
        guard state.conclusion != .withoutAgreement else { return nil }
        if chance(2), let consent = consent() { return consent }
        if chance(2), let seating = seating() { return seating }
        if chance(8), let step = preparation() { return step }
        if chance(12), let step = dispute() { return step }
        if state.items.contains(where: { $0.status == .open || $0.status == .proposed }), state.conclusion == nil {
            return bargaining()
        }
        return settlement()
    }

    private mutating func invite() -> (NegotiationAct, Actor) {
        let items = chance(2) ? [Example.rate, Example.limit] : [Example.rate, Example.limit, Example.deductions]
        let opening = chance(3) ? Example.opening(labour: ["Union A", "Union B"]) : Example.opening
        return (
            .issueInvitation(
                opening, side: .labour, party: opening.labour.count > 1 ? "Union A" : nil, items: items,
                addressee: Person.employerChief),
            .person(Person.labourChief)
        )
    }

    private mutating func reply(to invitation: InvitationState) -> (NegotiationAct, Actor)? {
        if invitation.receivedAt == nil, !chance(4) { return (.confirmReceipt, .person(Person.employerChief)) }
        if state.procedure.overdueReply != nil, chance(2) { return urge() }
        if chance(15) { return (.refuseInvitation, .person(Person.employerChief)) }
        return chance(3) ? nil : (.acceptInvitation(party: nil), .person(Person.employerChief))
    }

    private func urge() -> (NegotiationAct, Actor) {
        state.seat(of: Person.federation) == nil
            ? (.procedure(.admitOfficial(Person.federation, .federation)), .person(chief(.labour)))
            : (.procedure(.urgeRectification), .person(Person.federation))
    }

    /// The other side says what one side said.
    private mutating func consent() -> (NegotiationAct, Actor)? {
        if let pending = state.procedure.pendingSteps.randomElement(using: &generator),
            let side = pending.side.opposite
        {
            return (.procedure(.state(pending.step)), .person(chief(side)))
        }
        guard let pending = state.pendingJointActs.randomElement(using: &generator), let side = pending.side.opposite
        else { return nil }
        return (.state(pending.act), .person(chief(side)))
    }

    /// Who still has no seat.
    private mutating func seating() -> (NegotiationAct, Actor)? {
        let labour = Actor.person(chief(.labour))
        let missing: [(SeatID, NegotiationAct, Actor)] = [
            (Person.federation, .procedure(.admitOfficial(Person.federation, .federation)), labour),
            (Person.recorder, .state(.appointRecorder(Person.recorder)), labour),
            (Person.authority, .procedure(.admitOfficial(Person.authority, .authority)), labour),
            (
                Person.labourRepresentative,
                .appointRepresentative(
                    Person.labourRepresentative, party: state.opening?.labour.last, isOutsider: chance(4)),
                labour
            ),
            (
                Person.employerRepresentative,
                .appointRepresentative(Person.employerRepresentative, party: nil, isOutsider: chance(4)),
                .person(chief(.employer))
            ),
            (Person.mediator, .state(.appointMediator(Person.mediator)), labour),
            (Person.tripartite, .procedure(.admitOfficial(Person.tripartite, .tripartite)), labour),
        ]
        return missing.first { state.seat(of: $0.0) == nil }.map { ($0.1, $0.2) }
    }

    /// Sessions, their minutes, information and names.
    private mutating func preparation() -> (NegotiationAct, Actor)? {
        let procedure = state.procedure
        if let rest = procedure.openSuspension?.suspension {
            let longer = rest.clock.due.adding(days: within(1...20)) ?? rest.clock.due
            return (.procedure(.state(chance(2) ? .resume : .extendSuspension(until: longer))), .person(chief(.labour)))
        }
        if let asked = procedure.requests.firstIndex(where: { $0.answer == nil }), chance(2),
            let side = procedure.requests[asked].side.opposite
        {
            let act: ProcedureAct =
                chance(5)
                ? .refuseInformation(request: asked + 1)
                : .discloseInformation(request: asked + 1, documents: [.en("Volumes")])
            return (.procedure(act), .person(chief(side)))
        }
        if let minutes = procedure.minutes.last, !minutes.isSigned, chance(2),
            let signer = minutes.draft.signers.first(where: { signer in
                !minutes.signatures.contains { $0.seat == signer }
            })
        {
            return (.procedure(.signMinutes(minutes.draft.reference)), .person(signer))
        }
        guard state.conclusion == nil else { return nil }
        if state.sessions.open != nil {
            return chance(2)
                ? (.closeSession, .person(chief(.labour)))
                : (.procedure(.draftMinutes(session: state.sessions.count, text())), .person(Person.recorder))
        }
        switch within(0...2) {
        case 0: return (.openSession(.negotiationMeeting, chair: .labour), .person(chief(.labour)))
        case 1: return (.procedure(.publishRepresentatives(.notice)), .person(chief(pick([.labour, .employer]))))
        default:
            guard let startsAt = LocalMoment(day: ProcedureTable.day(table.today + within(1...30)), minute: 540)
            else { return nil }
            let plan = SessionPlan(startsAt: startsAt, place: .en("Hall"), form: .negotiationMeeting)
            return (.procedure(.state(.scheduleSession(plan))), .person(chief(.labour)))
        }
    }

    /// What the authority's handling of a dispute still needs.
    private mutating func dispute() -> (NegotiationAct, Actor)? {
        let disputes = state.procedure.disputes
        let number = disputes.conciliations.count
        let authority = Actor.person(Person.authority)
        guard let open = disputes.openConciliation else {
            return chance(4) ? (.procedure(.dispute(.requestConciliation(items: []))), .person(chief(.labour))) : nil
        }
        if open.acceptedOn == nil { return (.procedure(.dispute(.acceptConciliation(number))), authority) }
        guard let agreement = open.agreement else {
            let agreement = ConciliationAgreement(textHash: text(), openItems: [])
            return (.procedure(.dispute(.draftConciliationAgreement(number, agreement))), authority)
        }
        let side: Side = open.signatures.labour == nil ? .labour : .employer
        return (
            .procedure(.dispute(.signConciliationAgreement(number, agreement.textHash))), .person(chief(side))
        )
    }

    /// Agreeing on what is open, or tabling something on it.
    private mutating func bargaining() -> (NegotiationAct, Actor)? {
        if let proposed = state.items.first(where: { $0.status == .proposed }) {
            return (.state(.admit(proposed.item.key)), .person(chief(.labour)))
        }
        if chance(3), let answer = answer() { return answer }
        if chance(15), let aside = aside() { return aside }
        guard chance(2), let number = state.openProposals.randomElement(using: &generator),
            let tabled = state.proposals[number], let side = number.side.opposite
        else {
            let side = pick([Side.labour, .employer])
            let draft = draft()
            let isPackage = draft.sheet.entries.count > 1 && chance(2)
            return (isPackage ? .offerPackage(draft) : .makeOffer(draft), .person(chief(side)))
        }
        if let waiting = state.waitingConditions(of: tabled).first {
            return (.fulfilCondition(number, condition: waiting.index), .person(chief(number.side)))
        }
        let caveats = tabled.standingItems.sorted { $0.text < $1.text }.flatMap { state.openReservations(on: $0) }
        if let caveat = caveats.first(where: { $0.side == side }) {
            return (.liftReservation(caveat.number), .person(chief(side)))
        }
        return (.acceptOffer(number), .person(chief(side)))
    }

    /// Putting an item aside, taking it up again, or off the agenda.
    private mutating func aside() -> (NegotiationAct, Actor)? {
        guard let item = state.items.randomElement(using: &generator) else { return nil }
        let key = item.item.key
        switch item.status {
        case .parked: return (.state(.resume(key)), .person(chief(.labour)))
        case .open where key == "deductions" && chance(2):
            return (.withdrawAgendaItem(key), .person(chief(item.raisedBy ?? .labour)))
        case .open: return (.state(.park(key)), .person(chief(.employer)))
        default: return nil
        }
    }

    /// From what is agreed to the end of the agreement.
    private mutating func settlement() -> (NegotiationAct, Actor)? {
        let procedure = state.procedure
        let signer = Actor.person(chief(pick([.labour, .employer])))
        guard let draft = procedure.currentDraft, procedure.stage != .rejected, procedure.stage != .objected,
            draft.isConcluded || !chance(15)
        else {
            return (.procedure(.state(.assembleDraft(plan()))), signer)
        }
        if procedure.isInForce || procedure.stage == .expired || procedure.stage == .dissolved { return life() }
        let number = draft.draft.number
        let employer = Actor.person(chief(.employer))
        if let contest = procedure.contests.first, chance(2) {
            return (.procedure(.resolveContest(contest.entry)), .person(chief(contest.side)))
        }
        // Not the turn of it: a signature before the vote, an effect before the receipt, a seal.
        if chance(12) {
            let early: [(NegotiationAct, Actor)] = [
                (.procedure(.signAgreement(number, hash(of: number))), signer),
                (.procedure(.takeEffectBySilence), .clock), (.procedure(.affixSeal(number)), employer),
            ]
            return pick(early)
        }
        switch procedure.stage {
        case .draft where !draft.draft.plan.kind.isStatutory, .ratified:
            return (.procedure(.signAgreement(number, hash(of: number))), signer)
        case .draft where draft.draftSignatures.completedOn == nil:
            return (.procedure(.signDraft(number, hash(of: number))), signer)
        case .draft: return (.procedure(.state(.submitToCongress(draft: number, route()))), signer)
        case .inRatification:
            guard let submission = draft.submission else { return nil }
            let enterprise = voter(submission.route)
            if !draft.sittings.contains(where: { $0.sitting.enterprise == enterprise && $0.ballot == nil }) {
                return (.procedure(.conveneCongress(draft: number, sitting(enterprise))), .person(Person.federation))
            }
            return (
                .procedure(.recordBallot(draft: number, paper(enterprise))),
                .person(pick([Person.federation, Person.recorder]))
            )
        case .signed:
            let wasObjected = procedure.drafts.contains { $0.filing?.objection != nil }
            return (
                .procedure(
                    wasObjected
                        ? .refileAgreement(draft: number, copies: 3) : .fileAgreement(draft: number, copies: 3)),
                employer
            )
        case .filed: return (.procedure(.recordReceipt(draft: number)), .person(Person.authority))
        case .underReview:
            let wasObjected = procedure.drafts.contains { $0.filing?.objection != nil }
            return chance(wasObjected ? 20 : 4)
                ? (.procedure(.raiseObjection(draft: number, clauses: [within(1...9)])), .person(Person.authority))
                : (.procedure(.takeEffectBySilence), .clock)
        case .suspended: return (.procedure(.state(.resume)), signer)
        default: return nil
        }
    }
}
