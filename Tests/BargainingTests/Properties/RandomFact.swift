import Bargaining
import EventSourcing

/// Any fact with any content, sensible or not: what `evolve` must survive.
struct RandomFact {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private static let keys: [ItemKey] = ["per_parcel", "daily_limit", "deductions", "no_such"]
    private static let ordinals = [-1, 0, 1, 2, 3, 7, Int.max]

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &generator)]
    }

    private mutating func flip() -> Bool { Bool.random(using: &generator) }

    private mutating func keys() -> [ItemKey] {
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in pick(Self.keys) }
    }

    private mutating func side() -> Side { pick(Side.allCases) }

    private mutating func party() -> PartyName? { pick([nil, "Union A", "Union B"]) }

    private mutating func person() -> SeatID { Person.seat(UInt64.random(in: 0..<5, using: &generator)) }

    private mutating func term() -> Term {
        RandomTerm.draw(unit: pick(["CNY/parcel", "hours/day"]), using: &generator)
    }

    private mutating func sheet() -> TermSheet {
        TermSheet(
            entries: keys().map { ItemTerm(item: $0, term: term()) }, statement: flip() ? term() : nil)
    }

    private mutating func act() -> SheetAct {
        SheetAct(side: side(), party: party(), items: keys(), sheet: sheet(), conditions: [.words("x")])
    }

    private mutating func number() -> ProposalNumber { ProposalNumber(side: side(), ordinal: pick(Self.ordinals)) }

    private mutating func proposal() -> Proposal {
        Proposal(
            number: number(), kind: pick(ProposalKind.allCases), party: party(), sheet: sheet(), isPackage: flip(),
            answers: flip() ? number() : nil, conditions: [.words("x"), .itemAgreed(pick(Self.keys), term())],
            validUntil: flip() ? "2026-04-12" : nil, isFinal: flip())
    }

    private mutating func item() -> AgendaItem {
        AgendaItem(
            key: pick(Self.keys), number: pick(Self.ordinals), title: .en(""), subject: pick(Subject.allCases),
            unit: "text", baseline: flip() ? term() : nil, workersCovered: .min)
    }

    private mutating func joint() -> JointAct {
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: .admit(pick(Self.keys))
        case 1: .park(pick(Self.keys))
        case 2: .resume(pick(Self.keys))
        case 3: .reopen(pick(Self.keys))
        case 4: .appointRecorder(person())
        case 5: .appointMediator(person())
        default: .conclude(pick(Conclusion.allCases))
        }
    }

    mutating func next() -> NegotiationEvent {
        let fact = flip() ? tablingFact() : procedureFact()
        return NegotiationEvent(occurredAt: pick([.unknown, .day("2026-04-12"), .year(2026)]), fact: fact)
    }

    private mutating func tablingFact() -> NegotiationFact {
        switch Int.random(in: 0..<27, using: &generator) {
        case 0: .demandTabled(proposal())
        case 1: .offerMade(proposal())
        case 2: .counterOfferMade(proposal())
        case 3: .packageOffered(proposal())
        case 4: .offerClarified(number())
        case 5: .conditionFulfilled(number(), condition: pick(Self.ordinals))
        case 6: .offerWithdrawn(flip() ? number() : nil, act())
        case 7: .offerExpired(flip() ? number() : nil, act())
        case 8: .offerRejected(number(), side: side())
        case 9: .positionHeld(side: side(), party: party(), items: keys())
        case 10: .reservationEntered(number: pick(Self.ordinals), side: side(), items: keys(), text: "")
        case 11: .reservationLifted(number: pick(Self.ordinals))
        case 12: .recommendationMade(proposal())
        case 13: .awardMade(proposal())
        case 14: .termsImposed(act(), flip() ? .imposed : .unilateral)
        case 15: .mediationRecorded(act())
        case 16: .tentativeAgreementReached(act(), accepting: flip() ? number() : nil)
        case 17: .tentativeAgreementReopened(keys())
        case 18: .agreementReached(act())
        case 19: .partyAcceded(act())
        case 20:
            .ballotRecorded(
                Ballot(
                    side: side(), party: party(), sheet: sheet(), items: keys(),
                    result: pick([nil, .approved, .rejected]),
                    figures: []))
        case 21: .impasseDeclared(act())
        case 22: .stoppageRecorded(act())
        case 23: .statementRecorded(act())
        case 24: .outcomeRecorded(keys().map { ItemOutcome(item: $0, term: flip() ? term() : nil) })
        case 25: .costEstimateAttached(estimate())
        default: .negotiationConcluded(pick(Conclusion.allCases))
        }
    }

    /// Assumptions that no rule would let pass, computed as they stand.
    private mutating func estimate() -> AttachedEstimate {
        let group = WorkerGroup(
            name: "", workers: pick([.min, -1, 0, 1, .max]), activeDaysPerMonth: pick(["-1", "0", "25"]),
            onlineHoursPerDay: pick([nil, "0", "8"]), orders: flip() ? [Costing.near, Costing.far] : [])
        let set = CostAssumptions(
            recorded: pick(["CNY/parcel", "text"]), method: .sample, period: nil,
            minimumWage: Costing.wage(pick(["0", "20"])), groups: flip() ? [group] : [])
        let terms = keys().map { CostedTerm(item: $0, subject: pick(Subject.allCases), term: term()) }
        return AttachedEstimate(
            number: pick(Self.ordinals), side: side(), party: party(), assumptions: set,
            proposals: [set.cost(of: terms, in: number())])
    }

    private mutating func lateEntry() -> LateEntry {
        flip()
            ? .position(
                proposal(), overtaken: keys().map { LateEntry.OvertakenItem(item: $0, by: number()) })
            : .session(
                number: pick(Self.ordinals), .consultationTalk, chair: side(), present: [person()], isFirst: flip())
    }

    private mutating func procedureFact() -> NegotiationFact {
        switch Int.random(in: 0..<24, using: &generator) {
        case 18:
            .procedure(.session(.attendanceRecorded(Attendance(session: pick(Self.ordinals), present: [person()]))))
        case 19: .procedure(.session(.caucusStarted(session: pick(Self.ordinals), side: side())))
        case 20: .procedure(.session(.caucusEnded(session: pick(Self.ordinals), side: side())))
        case 21:
            .procedure(
                .session(
                    .sessionAdjourned(SessionAdjournment(session: pick(Self.ordinals), chair: side(), until: nil))))
        case 22: .procedure(.record(.lateEntryRecorded(number: pick(Self.ordinals), lateEntry())))
        case 23:
            .procedure(
                .record(
                    .entryConfirmed(
                        flip()
                            ? .lateEntry(pick(Self.ordinals))
                            : .position(EntryReference(version: .min, proposal: number(), item: pick(Self.keys))),
                        side: side())))
        case 0: .negotiationOpened(flip() ? Example.opening : Example.published)
        case 1: .invitationIssued(act(), addressee: flip() ? person() : nil)
        case 2: .invitationReceived(side: side())
        case 3: .invitationAccepted(side: side())
        case 4: .invitationRefused(side: side())
        case 5: .representativeAppointed(person(), side: side(), party: party(), isOutsider: flip())
        case 6: .representativeVacated(person())
        case 7: .chiefDesignated(person())
        case 8: .recorderAppointed(person())
        case 9: .mediatorAppointed(person())
        case 10: .jointActProposed(joint(), side: side())
        case 11: .agendaItemProposed(item(), side: side())
        case 12: .agendaItemAdmitted(item())
        case 13: .agendaItemWithdrawn(pick(Self.keys), side: side())
        case 14: .agendaItemParked(pick(Self.keys))
        case 15: .agendaItemResumed(pick(Self.keys))
        case 16: .sessionOpened(number: pick(Self.ordinals), form: .negotiationMeeting, chair: side())
        default: .sessionClosed(number: pick(Self.ordinals))
        }
    }
}
