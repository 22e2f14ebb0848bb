extension Procedure {
    /// Keeps the books of the procedure. Total: a fact that names something unknown changes nothing that it cannot.
    ///
    /// Complexity: linear in the procedure, which is copied, and in the items that the fact names.
    static func evolve(_ state: inout NegotiationState, _ fact: ProcedureFact, at occurredAt: OccurredAt) {
        switch fact {
        case .replyOverdue(let clock): state.procedure.overdueReply = clock
        case .rectificationUrged: break
        case .officialAdmitted(let person, let office, _): state.seatNeutral(person, as: office.role)
        case .informationRequested(_, let side, let request):
            state.procedure.requests.append(RequestState(request: request, side: side))
            if let next = state.procedure.preparation.schedules.last, next.isDisclosureOnRequest,
                next.number > state.sessions.count
            {
                state.procedure.startDisclosure()
            }
        case .informationDisclosed(let number, _, _, let timeliness):
            state.procedure.answer(number, .disclosed, at: occurredAt)
            if let timeliness { state.procedure.stop(.discloseBeforeSession, on: timeliness.day) }
        case .informationRefused(let number, _): state.procedure.answer(number, .refused, at: occurredAt)
        case .rulesDisclosed(let disclosure): state.procedure.rulesDisclosures.append(disclosure)
        case .minutesDrafted(let draft): state.procedure.minutes.append(MinutesState(draft: draft))
        case .minutesSigned(let reference, let seat, let side, let day):
            state.procedure.change(reference) {
                $0.signatures.append(MinutesState.Signature(seat: seat, side: side, day: day))
            }
        case .minutesDisputed(let reference, let side, let hash):
            state.procedure.change(reference) {
                $0.disputes.append(MinutesState.Dispute(side: side, wordsHash: hash))
            }
        case .stepProposed(let step, let side):
            let settled = state.settledTerms(for: step)
            state.procedure.pendingSteps.removeAll { $0.step == step && $0.settled != settled }
            state.procedure.pendingSteps.append(PendingStep(step: step, side: side, settled: settled))
        case .negotiationSuspended(let suspension):
            state.procedure.suspensions.append(SuspensionState(suspension: suspension))
            state.procedure.start(suspension.clock, .bothSides)
            state.procedure.dropSteps(where: \.concernsSuspension)
        case .suspensionExtended(let suspension): state.procedure.extend(suspension)
        case .negotiationResumed(let resumption): state.procedure.resume(resumption)
        case .enterpriseAcceded(let accession, _):
            state.procedure.accessions.append(accession)
            state.procedure.dropSteps { step in
                if case .accede(let other) = step { other.enterprise == accession.enterprise } else { false }
            }
        case .entryCorrected(let entry, _, let term):
            state.correct(entry, to: term)
            state.procedure.record.dropConfirmations(of: entry)
        case .entryVoided(let entry): state.end(entry.proposal, as: .withdrawn)
        case .entryContested(let entry, let side):
            state.procedure.contests.append(EntryContest(entry: entry, side: side))
            state.procedure.record.dropConfirmations(of: entry, by: side)
        case .contestResolved(let entry, let side):
            state.procedure.contests.removeAll { $0.entry == entry && $0.side == side }
        case .preparation(let fact): evolve(&state.procedure, fact)
        case .dispute(let fact): evolve(&state.procedure, fact)
        case .life(let fact): evolve(&state.procedure, fact)
        case .negotiationAbandoned(let abandonment):
            state.procedure.abandonment = abandonment
            state.procedure.isAbandoned = true
        case .session(let fact): evolve(&state, fact, at: occurredAt)
        case .record(let fact): evolve(&state, fact, at: occurredAt)
        case .groundwork(let fact): evolve(&state.procedure, fact)
        case .draftAssembled, .draftSigned, .draftSubmitted, .congressConvened, .congressBallotRecorded, .draftRatified,
            .draftRejected, .agreementSigned, .sealAffixed:
            evolveDraft(&state, fact)
        case .agreementFiled, .filingReceived, .objectionRaised, .agreementRefiled, .agreementTookEffect,
            .agreementPublished, .copySentToHigherUnion, .agreementExpired:
            evolveAgreement(&state, fact)
        }
    }

    /// From the draft to the signatures.
    private static func evolveDraft(_ state: inout NegotiationState, _ fact: ProcedureFact) {
        switch fact {
        case .draftAssembled(let draft, let revote): state.assemble(draft, revote: revote)
        case .draftSigned(let number, let side, _, let day, let congress):
            state.procedure.change(number) { $0.draftSignatures.sign(side, on: day) }
            if let congress { state.procedure.start(congress, .bothSides) }
        case .draftSubmitted(let number, let route, let day):
            state.procedure.change(number) { $0.submission = SubmissionState(route: route, day: day) }
            state.procedure.dropSteps(where: \.concernsDraft)
        case .congressConvened(let number, let sitting, let timeliness):
            state.procedure.change(number) { $0.sittings.append(SittingState(sitting: sitting)) }
            state.procedure.stop(timeliness)
        case .congressBallotRecorded(let ballot, let timeliness):
            state.procedure.change(ballot.draft) { draft in
                if let open = draft.openSitting(of: ballot.enterprise) { draft.sittings[open].ballot = ballot }
            }
            state.procedure.stop(timeliness)
        case .draftRatified(let ballot, let filing):
            state.procedure.change(ballot.draft) { $0.ratification = ballot }
            if let filing { state.procedure.start(filing, .employer) }
            state.settleConcluded(ballot.draft)
        case .draftRejected(let ballot):
            state.procedure.change(ballot.draft) { $0.rejection = ballot }
        case .agreementSigned(let number, let side, _, let day, let clocks):
            state.procedure.change(number) { $0.agreementSignatures.sign(side, on: day) }
            for clock in clocks { state.procedure.start(clock, clock.rule == .file ? .employer : .bothSides) }
            state.settleConcluded(number)
        case .sealAffixed(let number, _): state.procedure.change(number) { $0.isSealed = true }
        default: break
        }
    }

    /// From the filing to the end of the term.
    private static func evolveAgreement(_ state: inout NegotiationState, _ fact: ProcedureFact) {
        switch fact {
        case .agreementFiled(let filing), .agreementRefiled(let filing):
            state.procedure.change(filing.draft) { $0.filing = FilingState(filing: filing) }
            state.procedure.stop(filing.timeliness)
        case .filingReceived(let number, let review):
            state.procedure.change(number) { $0.filing?.review = review }
            state.procedure.start(review, .authority)
        case .objectionRaised(let number, let objection):
            state.procedure.change(number) { $0.filing?.objections.append(objection) }
            if !objection.timeliness.isLate, state.procedure.effect == nil {
                state.procedure.stop(objection.timeliness)
                state.unsettle(number)
            }
        case .agreementTookEffect(let effect):
            state.procedure.effect = effect
            state.procedure.stop(Timeliness(clock: effect.review, day: effect.from))
            for clock in effect.clocks {
                state.procedure.start(clock, clock.rule == .performanceReport ? .employer : .bothSides)
            }
        case .agreementPublished(let side, let channel, let timeliness):
            state.procedure.publications.append(PublicationState(side: side, channel: channel))
            state.procedure.stop(timeliness)
        case .copySentToHigherUnion: state.procedure.isCopySent = true
        case .agreementExpired(_, let last):
            state.procedure.isExpired = true
            state.procedure.stop(.termEnd, on: last)
            // Nobody asked to renew: a time that was not used is missed.
            state.procedure.stop(.renewalWindow, on: last.adding(days: 1) ?? last)
            for rule in [ClockRule.performanceReport, .file, .review] { state.procedure.lapse(rule) }
        default: break
        }
    }

    /// What the clocks need of the events around the positions.
    static func follow(_ state: inout NegotiationState, _ event: NegotiationEvent) {
        switch event.fact {
        case .invitationAccepted, .invitationRefused: state.procedure.repliedAt = event.occurredAt
        case .sessionOpened(let number, let form, let chair):
            if state.procedure.firstSessionAt == nil { state.procedure.firstSessionAt = event.occurredAt }
            state.procedure.hold(number, form, chair: chair, at: event.occurredAt)
        case .sessionClosed(let number): state.procedure.endSession(number, at: event.occurredAt)
        case .representativeVacated(let person):
            guard let side = state.seats[person]?.seat.side, side != .neutral else { return }
            state.procedure.addVacancy(Vacancy(side: side, vacatedAt: event.occurredAt))
        case .representativeAppointed(_, let side, _, _):
            state.procedure.preparation.change(side) {
                if $0.firstPublishedOn == nil { $0.namedAt = event.occurredAt }
            }
            guard
                let open = state.procedure.vacancies.firstIndex(where: { $0.side == side && $0.filledAt == nil })
            else { return }
            state.procedure.vacancies[open].filledAt = event.occurredAt
        default: break
        }
    }
}
