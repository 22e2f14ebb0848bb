internal import Bargaining

extension CoursePlanner {
    /// The sessions, until everything that is settled is settled.
    ///
    /// - Returns: the items on which the sides met.
    mutating func talks(_ items: [PlannedItem], sessions count: Int, fate: SimulatedFate) {
        for session in 1...count {
            let open = items.filter { $0.settles.map { $0 >= session } ?? true }
            if session == count, fate == .conciliated { conciliationBegins(open) }
            beginSession(session, open)
            if session > 1, random.happens(percent: 12) { caucus(session) }
            positions(open, in: session)
            if session == 2, let item = open.last, random.happens(percent: 22) { reserve(item) }
            settle(
                open.filter { $0.settles == session }, earlier: items.filter { ($0.settles ?? .max) < session }, fate)
            if random.happens(percent: 6) {
                let chair: SimulatedRole = session.isMultiple(of: 2) ? .employerChief : .labourChief
                add(chair, .state(.adjournSession(session, until: day.later(by: 10))))
            } else {
                add(.recorder, .closeSession)
            }
            if random.happens(percent: 2) { minutes(of: session) }
            if session == 1, fate == .agreed, random.happens(percent: 6) { rest() }
        }
    }

    private mutating func beginSession(_ session: Int, _ open: [PlannedItem]) {
        let next = day.later(by: random.number(in: session == 1 ? 4...10 : 6...12)).workday
        let form = random.element(of: SessionForm.allCases) ?? .negotiationMeeting
        if session < 3 || random.happens(percent: 40), let start = LocalMoment(day: next, minute: 14 * 60) {
            both(
                .scheduleSession(
                    SessionPlan(
                        startsAt: start,
                        place: .both(
                            zh: "\(setting.place.zh)总工会会议室", en: "Meeting room of the \(setting.place.en) union"),
                        form: form)))
        }
        move(to: next)
        let chair: Side = session.isMultiple(of: 2) ? .employer : .labour
        add(.recorder, .openSession(form, chair: chair))
        sessions += 1
        var present: [SimulatedRole] = [.labourChief, .employerChief, .labourSecond]
        if random.happens(percent: 70) { present.append(.employerSecond) }
        if random.happens(percent: 60) { present.append(.labourThird) }
        if random.happens(percent: 50) { present.append(.employerThird) }
        add(.recorder, .attendance(session: session, present))
    }

    private mutating func caucus(_ session: Int) {
        let role: SimulatedRole = random.happens(percent: 60) ? .labourSecond : .employerChief
        add(role, .session(.startCaucus(session: session)))
        minute += 20
        add(role, .session(.endCaucus(session: session)))
    }

    /// Both sides table what has changed, in turn; a side that does not move says so.
    private mutating func positions(_ open: [PlannedItem], in session: Int) {
        let order: [Side] = session.isMultiple(of: 2) ? [.employer, .labour] : [.labour, .employer]
        var answered: (number: ProposalNumber, items: Set<ItemKey>)?
        for side in order {
            let moved = open.filter { $0.moves(side, in: session) }
            let chief = SimulatedRole.chief(of: side)
            guard !moved.isEmpty else {
                let held = open.prefix(2).map(\.key)
                if !held.isEmpty { add(chief, .holdPosition(Array(held))) }
                continue
            }
            // Large agendas are bargained over in parts.
            let parts =
                moved.count > 3 && random.happens(percent: 50)
                ? [Array(moved.prefix(2)), Array(moved.dropFirst(2))] : [moved]
            for part in parts {
                let draft = ProposalDraft(
                    sheet: TermSheet(
                        entries: part.map { ItemTerm(item: $0.key, term: $0.position(of: side, in: session)) }),
                    validUntil: validity(of: side))
                let act = proposal(draft, of: side, in: session, answering: answered, part)
                let number = next(side)
                add(chief, act)
                if let opposite = side.opposite { reaction(of: opposite, to: number, &answered, part) }
            }
        }
    }

    private mutating func proposal(
        _ draft: ProposalDraft, of side: Side, in session: Int,
        answering: (number: ProposalNumber, items: Set<ItemKey>)?, _ part: [PlannedItem]
    ) -> NegotiationAct {
        if session == 1, side == .labour { return .tableDemand(draft) }
        if let answering, answering.number.side != side, part.contains(where: { answering.items.contains($0.key) }) {
            return .counter(answering.number, draft)
        }
        return .makeOffer(draft)
    }

    /// What the other side says at once: nothing, a rejection, a question that its author answers.
    private mutating func reaction(
        of side: Side, to number: ProposalNumber, _ answered: inout (number: ProposalNumber, items: Set<ItemKey>)?,
        _ part: [PlannedItem]
    ) {
        if random.happens(percent: 12) {
            add(.chief(of: side), .rejectOffer(number))
            return
        }
        if random.happens(percent: 6) { add(.chief(of: number.side), .clarify(number)) }
        answered = (number, Set(part.map(\.key)))
    }

    /// Few offers name a day after which they cannot be accepted; it lies beyond the talks.
    private mutating func validity(of side: Side) -> LocalMoment? {
        guard side == .employer, random.happens(percent: 3) else { return nil }
        return LocalMoment(day: day.later(by: 120), minute: nil)
    }

    private mutating func reserve(_ item: PlannedItem) {
        let side: Side = random.happens(percent: 60) ? .labour : .employer
        reservations += 1
        add(
            .chief(of: side),
            .enterReservation([item.key], text: "计算口径须先书面说明 / The way of counting has to be explained in writing first")
        )
        advance(0...0)
        add(.chief(of: side), .liftReservation(reservations))
    }

    /// The last word on the items of this session: each by itself, or as a package.
    private mutating func settle(_ items: [PlannedItem], earlier: [PlannedItem], _ fate: SimulatedFate) {
        guard !items.isEmpty else { return }
        let entries = items.map { ItemTerm(item: $0.key, term: $0.finalTerm) }
        if items.count > 1, fate != .agreedAfterRejection, random.happens(percent: 45) {
            let number = next(.employer)
            add(.employerChief, .offerPackage(ProposalDraft(sheet: TermSheet(entries: entries), isFinal: true)))
            add(.labourChief, .acceptOffer(number))
            return
        }
        var last = earlier.last
        for (item, entry) in zip(items, entries) {
            let side: Side = random.happens(percent: 70) ? .employer : .labour
            var conditions: [Condition] = []
            if let last, random.happens(percent: 30) { conditions.append(.itemAgreed(last.key, nil)) }
            let number = next(side)
            let draft = ProposalDraft(
                sheet: TermSheet(entries: [entry]), conditions: conditions, isFinal: random.happens(percent: 50))
            add(.chief(of: side), .makeOffer(draft))
            add(.chief(of: side.opposite ?? .labour), .acceptOffer(number))
            last = item
        }
    }

    /// Minutes, where there are any: their words are a disclosure.
    private mutating func minutes(of session: Int) {
        add(
            .recorder, .draftMinutes(session: session, DraftText.uncomputed),
            remark: "第\(session)次会议记录。出席：双方代表。记录人：\(person())。")
    }

    /// The sides let the talks rest and take them up again.
    private mutating func rest() {
        both(.suspend(until: day.later(by: 14), .agreement))
        advance(8...14)
        both(.resume)
    }
}
