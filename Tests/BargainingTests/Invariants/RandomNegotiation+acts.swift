import Bargaining

extension RandomNegotiation {
    private static let units: [(key: ItemKey, unit: Unit)] = [
        ("per_parcel", "CNY/parcel"), ("daily_limit", "hours/day"), ("deductions", "points"),
        ("shifts", "shifts/week"),
    ]

    /// Anything that anybody could try.
    mutating func anyAct() -> NegotiationAct {
        switch within(0...9) {
        case 0...3: tableAct()
        case 4...6: .procedure(talksAct())
        case 7: .procedure(settlementAct())
        case 8: .procedure(.dispute(disputeAct()))
        default: .procedure(.life(lifeAct()))
        }
    }

    /// A number that was given, often one that is open, at times the next one.
    private mutating func number() -> ProposalNumber {
        if chance(2), let open = state.openProposals.randomElement(using: &generator) { return open }
        let side = pick(Side.allCases)
        return ProposalNumber(side: side, ordinal: within(1...(state.lastOrdinal(of: side) + 1)))
    }

    private mutating func item() -> ItemKey { pick(Self.units).key }

    mutating func text() -> ContentHash { ProcedureTable.text(UInt8(within(1...3))) }

    /// Terms on items that are open, at times on any.
    mutating func draft() -> ProposalDraft {
        let open = state.items.filter { $0.status == .open }.map(\.item.key)
        let keys = open.isEmpty || chance(15) ? Self.units.map(\.key) : open
        let chosen = keys.shuffled(using: &generator).prefix(within(1...3))
        let entries = chosen.map { ItemTerm(item: $0, term: term(on: $0)) }
        let conditions: [Condition]
        switch within(0...11) {
        case 0: conditions = [.words("the board approves")]
        case 1: conditions = [.itemAgreed(item(), nil)]
        default: conditions = []
        }
        let end = LocalMoment(day: ProcedureTable.day(table.today + within(0...8)), minute: nil)
        return ProposalDraft(
            sheet: TermSheet(entries: entries), conditions: conditions, validUntil: chance(8) ? end : nil,
            isFinal: chance(10))
    }

    private mutating func term(on key: ItemKey) -> Term {
        let unit = Self.units.first { $0.key == key }?.unit ?? "text"
        if key == "per_parcel", chance(4) {
            let later = ProcedureTable.day(table.today + within(60...400)).description
            return Term(
                .schedule(
                    unit: unit,
                    steps: [
                        DatedStep(from: "2026-06-01", amount: "1.00"), DatedStep(from: later, amount: "1.05"),
                    ]))
        }
        if key == "daily_limit", chance(3) {
            return Term(
                .procedure(
                    duty: "show the limit in the app", owner: pick([.employer, .employer, .labour]),
                    due: ProcedureTable.day(table.today + within(60...400))))
        }
        return RandomTerm.draw(unit: unit, using: &generator)
    }

    /// What a side does about an open proposal, its own or the other one's.
    mutating func answer() -> (NegotiationAct, Actor)? {
        guard let number = state.openProposals.randomElement(using: &generator), let side = number.side.opposite,
            let item = state.proposals[number]?.standingItems.min(by: { $0.text < $1.text })
        else { return nil }
        let entry = EntryReference(version: Int64(within(1...60)), proposal: number, item: item)
        let author = Actor.person(chief(number.side))
        let other = Actor.person(chief(side))
        switch within(0...12) {
        case 0: return (.clarify(number), author)
        case 1: return (.withdrawOffer(number), author)
        case 2: return (.rejectOffer(number), other)
        case 3: return (.holdPosition([item]), author)
        case 4: return (.enterReservation([item], text: "caveat"), other)
        case 5: return (.counter(number, draft()), other)
        case 6: return (.procedure(.contestEntry(entry)), other)
        case 7: return (.procedure(.correctEntry(entry, term(on: item))), author)
        case 8: return (.procedure(.voidEntry(entry)), author)
        case 9: return (.recommend(draft()), .person(Person.mediator))
        case 10: return (.award(draft()), .person(Person.mediator))
        case 11: return costEstimate(of: number).map { ($0, author) }
        default:
            return state.procedure.contests.last.map {
                (.procedure(.resolveContest($0.entry)), .person(chief($0.side)))
            }
        }
    }

    private mutating func tableAct() -> NegotiationAct {
        switch within(0...35) {
        case 0, 1: return .tableDemand(draft())
        case 2, 3: return .makeOffer(draft())
        case 4, 5: return .counter(number(), draft())
        case 6, 7: return .offerPackage(draft())
        case 8: return .clarify(number())
        case 9: return .fulfilCondition(number(), condition: within(0...1))
        case 10, 11: return .withdrawOffer(number())
        case 12: return .rejectOffer(number())
        case 13...15: return .acceptOffer(number())
        case 16: return .holdPosition([item()])
        case 17: return .enterReservation([item()], text: "caveat")
        case 18: return .liftReservation(within(1...5))
        case 19: return .recommend(draft())
        case 20: return chance(2) ? .award(draft()) : .imposeTerms(draft().sheet)
        case 21: return .state(.park(item()))
        case 22: return .state(.resume(item()))
        case 23, 24: return .state(.reopen(item()))
        case 25: return .declareImpasse
        case 26: return .expireOffer(number())
        case 27: return .proposeAgendaItem(pick([Example.deductions, Example.shifts]))
        case 28: return .withdrawAgendaItem(pick(["deductions", "shifts", "shifts", "per_parcel"]))
        case 29: return .state(.admit(item()))
        case 30: return .appointRepresentative(pick(Self.newcomers), party: nil, isOutsider: chance(3))
        case 31:
            return .vacateSeat(pick(Self.newcomers + [Person.labourRepresentative, Person.employerRepresentative]))
        case 32: return .designateChief(pick([Person.labourRepresentative, Person.labourChief, pick(Self.newcomers)]))
        case 33: return pick([.confirmReceipt, .closeSession, .openSession(.consultationTalk, chair: .employer)])
        case 34: return chance(8) ? .state(.conclude(pick(Conclusion.allCases))) : .refuseInvitation
        default: return costEstimate(of: number()) ?? .declareImpasse
        }
    }

    private func costEstimate(of number: ProposalNumber) -> NegotiationAct? {
        do {
            return .attachCostEstimate(
                CostEstimateDraft(proposals: [number], assumptions: try Costing.assumptions()))
        } catch {
            return nil
        }
    }

    /// What the log says of a position, at times of another item.
    private mutating func entry() -> EntryReference {
        let number = number()
        let items = state.proposals[number]?.proposal.sheet.items ?? []
        return EntryReference(
            version: Int64(within(1...60)), proposal: number, item: chance(6) ? item() : items.first ?? item())
    }

    /// Acts around the talks: information, minutes, suspension, corrections.
    private mutating func talksAct() -> ProcedureAct {
        switch within(0...25) {
        case 0: return .requestInformation(InformationRequest(subject: .en("Volumes")))
        case 1: return .discloseInformation(request: within(1...3), documents: [.en("Volumes")])
        case 2: return .refuseInformation(request: within(1...3))
        case 3: return .discloseRules(rules())
        case 4: return .draftMinutes(session: within(1...2), text())
        case 5, 6: return chance(2) ? .signMinutes(minutes()) : .disputeMinutes(minutes(), wordsHash: text())
        case 7, 8:
            return .state(
                .suspend(until: ProcedureTable.day(table.today + within(1...40)), pick(SuspensionCause.allCases)))
        case 9: return .state(.extendSuspension(until: ProcedureTable.day(table.today + within(1...60))))
        case 10, 11: return .state(.resume)
        case 12...14:
            let entry = entry()
            return .correctEntry(entry, term(on: entry.item))
        case 15, 16: return .voidEntry(entry())
        case 17, 18: return .contestEntry(entry())
        case 19...21:
            guard let contest = state.procedure.contests.randomElement(using: &generator) else {
                return .resolveContest(entry())
            }
            return .resolveContest(contest.entry)
        case 22: return .publishRepresentatives(pick(PublicationChannel.allCases), frontLine: chance(2) ? 1 : nil)
        case 23: return .urgeRectification
        case 24:
            return .admitOfficial(pick([Person.federation, Person.authority]), pick(Office.allCases))
        default: return .markReplyOverdue
        }
    }

    private mutating func minutes() -> MinutesReference {
        guard !chance(5), let last = state.procedure.minutes.last?.draft.reference else {
            return MinutesReference(session: 1, version: within(1...2), textHash: text())
        }
        return chance(5)
            ? MinutesReference(session: last.session, version: last.version, textHash: ProcedureTable.text(99)) : last
    }

    mutating func rules() -> RulesDisclosure {
        RulesDisclosure(
            subject: .workingHours, title: .en("Dispatch rules"), version: "v\(within(1...20))",
            effectiveFrom: ProcedureTable.day(table.today + within(-5...20)))
    }
}
