extension Negotiation {
    /// Keeps the books. Total: an event that names something unknown changes nothing that it cannot.
    ///
    /// Complexity: linear in the items that the event names; closing a session and an outcome are linear in all items.
    public static func evolve(_ state: inout NegotiationState, _ event: NegotiationEvent) {
        let time = event.occurredAt
        state.note(time)
        switch event.fact {
        case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
            .packageOffered(let proposal), .recommendationMade(let proposal):
            state.table(proposal, at: time)
        case .awardMade(let proposal):
            state.table(proposal, at: time)
            state.impose(proposal.sheet.entries, .imposed, by: proposal.number.side, at: time)
        case .offerWithdrawn(let number?, _): state.end(number, as: .withdrawn)
        case .offerWithdrawn(nil, let act):
            state.endPositions(on: act.items, of: act.side, party: act.party, as: .withdrawn)
        case .offerExpired(let number?, _): state.end(number, as: .expired)
        case .offerExpired(nil, let act):
            state.endPositions(on: act.items, of: act.side, party: act.party, as: .expired)
        case .offerRejected(let number, _): state.close(number, as: .rejected)
        case .conditionFulfilled(let number, let condition):
            state.proposals[number]?.fulfilledConditions.insert(condition)
        case .positionHeld(let side, let party, let items):
            for key in items {
                guard let index = state.itemIndexes[key] else { continue }
                _ = state.items[index].changeCourse(of: side) { $0.hold(party: party) }
            }
        case .reservationEntered(let number, let side, let items, let text):
            state.reservations.append(Reservation(number: number, side: side, items: items, text: text))
        case .reservationLifted(let number):
            for index in state.reservations.indices where state.reservations[index].number == number {
                state.reservations[index].isLifted = true
            }
        case .tentativeAgreementReached(let act, let number): state.agreeTentatively(act, accepting: number, at: time)
        case .tentativeAgreementReopened(let items): state.reopenTentative(items)
        case .agreementReached(let act): state.agree(act, at: time)
        case .partyAcceded(let act): state.accede(act, at: time)
        case .ballotRecorded(let ballot): state.count(ballot)
        case .termsImposed(let act, let imposition):
            state.impose(act.sheet.entries, imposition, by: act.side, at: time)
        case .impasseDeclared: state.isAtImpasse = true
        case .outcomeRecorded(let outcomes): state.recordOutcome(outcomes, at: time)
        case .negotiationConcluded(let conclusion): state.conclude(conclusion)
        case .costEstimateAttached(let estimate): state.costing.attach(estimate, at: time)
        case .floorConflictDetected(let number, let conflicts): state.floorConflicts[number] = conflicts
        case .procedure(let fact): Procedure.evolve(&state, fact, at: time)
        case .offerClarified, .mediationRecorded, .stoppageRecorded, .statementRecorded: break
        case .negotiationOpened, .invitationIssued, .invitationReceived, .invitationAccepted, .invitationRefused,
            .representativeAppointed, .representativeVacated, .chiefDesignated, .recorderAppointed, .mediatorAppointed,
            .jointActProposed, .agendaItemProposed, .agendaItemAdmitted, .agendaItemWithdrawn, .agendaItemParked,
            .agendaItemResumed, .sessionOpened, .sessionClosed:
            evolveProcedure(&state, event)
        }
    }

    /// The part around the positions: opening, seats, agenda, sessions.
    private static func evolveProcedure(_ state: inout NegotiationState, _ event: NegotiationEvent) {
        Procedure.follow(&state, event)
        switch event.fact {
        case .negotiationOpened(let opening): state.opening = opening
        case .invitationIssued(let act, let addressee):
            state.invitation = InvitationState(side: act.side, addressee: addressee, issuedAt: event.occurredAt)
            for entry in act.sheet.entries {
                guard let index = state.itemIndexes[entry.item], state.items[index].baseline == nil else { continue }
                state.items[index].baseline = entry.term
            }
        case .invitationReceived: state.invitation?.receivedAt = event.occurredAt
        case .invitationAccepted: state.invitation?.reply = .accepted
        case .invitationRefused: state.invitation?.reply = .refused
        case .representativeAppointed(let person, let side, let party, let isOutsider):
            state.seats[person] = SeatState(
                seat: Seat(id: person, side: side, role: .representative, party: party), isOutsider: isOutsider)
        case .representativeVacated(let person): state.seats[person]?.isVacated = true
        case .chiefDesignated(let person): state.designateChief(person)
        case .recorderAppointed(let person): state.seatNeutral(person, as: .recorder)
        case .mediatorAppointed(let person, _): state.seatNeutral(person, as: .mediator)
        case .jointActProposed(let act, let side):
            state.pendingJointActs.append(PendingJointAct(act: act, side: side))
        case .agendaItemProposed(let item, let side): state.addItem(item, raisedBy: side, status: .proposed)
        case .agendaItemAdmitted(let item): state.admit(item)
        case .agendaItemWithdrawn(let key, _):
            if let index = state.itemIndexes[key] {
                state.overtakePositions(onItemAt: index)
                state.changeStatus(ofItemAt: index, to: .withdrawn)
            }
        case .agendaItemParked(let key): state.changeStatus(of: [key], to: .parked)
        case .agendaItemResumed(let key): state.changeStatus(of: [key], to: .open)
        case .sessionOpened(let number, let form, let chair):
            state.sessions.count = max(state.sessions.count, number)
            state.sessions.open = OpenSession(number: number, form: form, chair: chair)
            state.isAtImpasse = false
            for index in state.items.indices { state.items[index].hasMovedInSession = false }
        case .sessionClosed: state.closeSession()
        default: break
        }
    }
}
