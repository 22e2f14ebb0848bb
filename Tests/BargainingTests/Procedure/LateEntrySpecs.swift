import Bargaining
import EventSourcing
import Testing

/// What was left out and is entered later, and what the sides confirm.
@Suite struct LateEntrySpecs {
    private static let everybody = [Person.labourChief, Person.employerChief, Person.recorder]
    private static let entry = EntryReference(version: 20, proposal: "E-1", item: "per_parcel")

    private static func late(
        _ amount: ExactDecimal, side: Side = .employer, kind: LatePositionKind = .offer, party: PartyName? = nil
    ) -> ProcedureAct {
        let draft = Example.draft(["per_parcel": Example.yuan(amount)])
        return .record(.enterPosition(LatePositionDraft(side: side, party: party, kind: kind, draft: draft)))
    }

    private static func session(_ present: [SeatID] = everybody, chair: Side = .labour) -> ProcedureAct {
        .record(.enterSession(.consultationTalk, chair: chair, present: present))
    }

    /// Employers at 0.90 on day 35 and at 0.95 on day 42.
    private static func tabled() throws -> ProcedureTable {
        var table = try ProcedureTable.seated()
        table.on(35)
        try table.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.90")])), by: Person.employerChief)
        table.on(42)
        try table.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.95")])), by: Person.employerChief)
        return table
    }

    @Test func `a position with a later one of its side on the record is history`() throws {
        var table = try Self.tabled()
        let before = table.state
        table.on(38)
        let facts = try table.act(Self.late("0.92"), by: Person.recorder)
        let proposal = Proposal(
            number: "E-3", kind: .offer, party: nil,
            sheet: Example.sheet(["per_parcel": Example.yuan("0.92")]))
        #expect(
            facts == [
                .record(
                    .lateEntryRecorded(
                        number: 1,
                        .position(
                            proposal, overtaken: [LateEntry.OvertakenItem(item: "per_parcel", by: "E-2")])))
            ])
        #expect(table.state.items == before.items, "the table stays as it is")
        #expect(table.state.openProposals == before.openProposals)
        #expect(table.state.proposals["E-3"]?.status == .replaced)
        #expect(table.state.proposals["E-3"]?.occurredAt == .day(ProcedureTable.day(38)))
        #expect(Negotiation.fold(table.events) == table.state)
    }

    @Test func `folded by the time at which things happened it stood until the later one came`() throws {
        var table = try Self.tabled()
        table.on(38)
        try table.act(Self.late("0.92"), by: Person.recorder)
        let by40 = table.events.filter { event in
            if case .day(let day) = event.occurredAt { day <= ProcedureTable.day(40) } else { true }
        }
        let state = Negotiation.fold(by40)
        #expect(state.item("per_parcel")?.employer.standing == Example.yuan("0.92"))
        #expect(state.proposals["E-1"]?.status == .replaced)
        // What was known before it was entered is what the events before it say.
        let known = Negotiation.fold(Array(table.events.dropLast()))
        #expect(known.item("per_parcel")?.employer.standing == Example.yuan("0.95"))
        #expect(known.proposals["E-3"] == nil)
    }

    @Test func `the last position of a side stands, and is accepted once its side confirmed it`() throws {
        var table = try Self.tabled()
        try table.act(
            .tableDemand(Example.draft(["per_parcel": Example.yuan("1.20", .atLeast)])), by: Person.labourChief)
        table.on(50)
        try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.recorder)
        table.on(44)
        try table.act(Self.late("1.00"), by: Person.recorder)
        let item = try #require(table.state.item("per_parcel"))
        #expect(item.employer.standing == Example.yuan("1.00"))
        #expect(item.employer.current?.since == .day(ProcedureTable.day(44)))
        #expect(item.gap?.amount == "0.20")
        #expect(table.state.proposals["E-2"]?.status == .replaced)
        table.on(51)
        let accept = NegotiationAct.acceptOffer("E-3")
        func accepting() throws {
            _ = try Negotiation.decide(table.command(accept, by: .person(Person.labourChief)), table.state)
        }
        let waiting = NegotiationRejection.procedure(.record(.lateEntryUnconfirmed(1)))
        #expect(throws: waiting) { try accepting() }
        // The word of the other side is not that of its own.
        try table.act(.record(.confirmLateEntry(1)), by: Person.labourChief)
        #expect(throws: waiting) { try accepting() }
        #expect(
            try table.act(.record(.confirmLateEntry(1)), by: Person.employerRepresentative)
                == [.record(.entryConfirmed(.lateEntry(1), side: .employer))])
        try table.act(accept, by: Person.labourChief)
        #expect(table.state.item("per_parcel")?.tentative?.term == Example.yuan("1.00"))
    }

    @Test func `its side voids it, and what was taken back before does not stand again`() throws {
        var table = try Self.tabled()
        table.on(50)
        try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.recorder)
        table.on(44)
        try table.act(Self.late("1.00"), by: Person.recorder)
        let reference = EntryReference(version: 30, proposal: "E-3", item: "per_parcel")
        try table.act(.voidEntry(reference), by: Person.employerChief)
        #expect(table.state.item("per_parcel")?.employer.standing == nil)
        table.on(45)
        try table.act(Self.late("0.99"), by: Person.recorder)
        #expect(table.state.item("per_parcel")?.employer.standing == nil)
        #expect(table.state.proposals["E-4"]?.status == .replaced)
    }

    @Test func `a settled item stays settled, and a package is entered whole or as history`() throws {
        var table = try ProcedureTable.settled()
        table.on(80)
        try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.recorder)
        table.on(75)
        try table.act(Self.late("1.10", side: .labour, kind: .demand), by: Person.recorder)
        #expect(table.state.item("per_parcel")?.status == .tentativelyAgreed)
        #expect(table.state.proposals["U-1"]?.status == .replaced)
        var partly = try Self.tabled()
        partly.on(38)
        let package = Example.draft(["per_parcel": Example.yuan("0.93"), "daily_limit": Example.hours("10")])
        try partly.act(
            .record(
                .enterPosition(LatePositionDraft(side: .employer, party: nil, kind: .package, draft: package))),
            by: Person.recorder)
        #expect(partly.state.proposals["E-3"]?.standingItems == [])
        #expect(partly.state.item("daily_limit")?.employer.current == nil)
        // The same two as an offer: the one that nothing followed stands.
        try partly.act(
            .record(.enterPosition(LatePositionDraft(side: .employer, party: nil, kind: .offer, draft: package))),
            by: Person.recorder)
        #expect(partly.state.proposals["E-4"]?.standingItems == ["daily_limit"])
        #expect(partly.state.proposals["E-4"]?.status == .open)
    }

    @Test func `an entry that happened last is not late`() throws {
        var table = try Self.tabled()
        for day in [42, 43] {
            table.on(day)
            table.refuses(Self.late("0.92"), by: Person.recorder, .record(.lateEntryNotLate))
            table.refuses(Self.session(), by: Person.recorder, .record(.lateEntryNotLate))
        }
        table.on(41)
        try table.act(Self.late("0.92"), by: Person.recorder)
        let month = NegotiationCommand.act(
            .procedure(Self.late("0.92")), by: .person(Person.recorder), occurredAt: .month(year: 2026, month: 6),
            localNow: table.now, under: table.rules)
        #expect(throws: NegotiationRejection.procedure(.dayUnknown)) { try Negotiation.decide(month, table.state) }
    }

    @Test func `of two instants of one day the earlier one is late`() throws {
        var table = try ProcedureTable.seated()
        func at(_ hour: Int64) -> OccurredAt {
            // 9 July 2026, counted from midnight in UTC.
            .instant(Timestamp(microseconds: (1_783_555_200 + hour * 3_600) * 1_000_000))
        }
        func command(_ act: NegotiationAct, by person: SeatID, _ occurredAt: OccurredAt) -> NegotiationCommand {
            .act(act, by: .person(person), occurredAt: occurredAt, localNow: table.now, under: table.rules)
        }
        try table.run(
            command(
                .makeOffer(Example.draft(["per_parcel": Example.yuan("0.95")])), by: Person.employerChief, at(6)))
        #expect(throws: NegotiationRejection.procedure(.record(.lateEntryNotLate))) {
            try Negotiation.decide(
                command(.procedure(Self.late("0.90")), by: Person.recorder, at(6)), table.state)
        }
        try table.run(command(.procedure(Self.late("0.90")), by: Person.recorder, at(5)))
        #expect(table.state.item("per_parcel")?.employer.standing == Example.yuan("0.95"))
    }

    @Test func `only the recorder enters, what the rules of the table allow`() throws {
        var table = try Self.tabled()
        table.on(38)
        for person in [Person.labourChief, Person.employerChief, Person.authority] {
            table.refuses(Self.late("0.92"), by: person, .onlyTheRecorderMay)
            table.refuses(Self.session(), by: person, .onlyTheRecorderMay)
        }
        table.refuses(Self.late("0.92", side: .neutral), by: Person.recorder, rejection: .seatBelongsToNoSide)
        table.refuses(Self.late("0.92", kind: .package), by: Person.recorder, rejection: .packageNeedsTwoItems)
        table.refuses(
            Self.late("0.92", party: "Somebody"), by: Person.recorder, rejection: .partyUnknown("Somebody"))
        let stray = LatePositionDraft(
            side: .labour, party: nil, kind: .demand, draft: Example.draft(["shifts": Example.text("x")]))
        table.refuses(.record(.enterPosition(stray)), by: Person.recorder, rejection: .itemUnknown("shifts"))
        let hours = LatePositionDraft(
            side: .labour, party: nil, kind: .demand, draft: Example.draft(["per_parcel": Example.hours("9")]))
        table.refuses(
            .record(.enterPosition(hours)), by: Person.recorder,
            rejection: .unitNotOfItem("per_parcel", given: "hours/day", expected: "CNY/parcel"))
    }

    @Test func `a session that was left out is over, takes the next number, and can be the first one`() throws {
        let law = Law.china(with: [
            .negotiationWindow: (
                .window(NegotiationWindow(start: .firstSession, length: .workingDays(30), end: .talks)), "NB §16"
            )
        ])
        var table = try ProcedureTable.seated(law)
        table.on(42)
        try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.recorder)
        let before = table.deadline(.negotiationWindow)
        #expect(before?.start == ProcedureTable.day(42))
        table.on(38)
        #expect(
            try table.act(Self.session(chair: .employer), by: Person.recorder) == [
                .record(
                    .lateEntryRecorded(
                        number: 1,
                        .session(
                            number: 2, .consultationTalk, chair: .employer, present: Self.everybody, isFirst: true)))
            ])
        #expect(table.state.sessions.count == 2 && table.state.sessions.open?.number == 1)
        #expect(table.state.procedure.heldSession(2)?.isLate == true)
        #expect(table.state.procedure.heldSession(2)?.present == Self.everybody)
        #expect(
            table.deadline(.negotiationWindow)?.start == ProcedureTable.day(38), "the law counts from the first meeting"
        )
        table.on(40)
        try table.act(Self.session(), by: Person.recorder)
        #expect(table.deadline(.negotiationWindow)?.start == ProcedureTable.day(38))
        #expect(table.state.procedure.heldSessions.map(\.isChairOutOfTurn) == [false, false, false])
        // It has minutes like any other.
        table.on(43)
        try table.act(.draftMinutes(session: 3, ProcedureTable.hash), by: Person.recorder)
        try table.act(.closeSession, by: Person.recorder)
        try table.act(.openSession(.negotiationMeeting, chair: .employer), by: Person.recorder)
        #expect(table.state.sessions.open?.number == 4)
        #expect(table.state.procedure.heldSession(4)?.isChairOutOfTurn == false, "late entries are in no turn")
    }

    @Test func `a session entered late is one of both sides, and a plan is that of the next one`() throws {
        var table = try ProcedureTable.seated()
        table.on(42)
        let plan = SessionPlan(startsAt: "2026-08-01T09:00", place: .en("Room 3"), form: .negotiationMeeting)
        try table.jointly(.scheduleSession(plan))
        table.on(38)
        table.refuses(Self.session([Person.labourChief]), by: Person.recorder, .session(.sideAbsent(.employer)))
        table.refuses(
            Self.session(Self.everybody, chair: .neutral), by: Person.recorder, rejection: .seatBelongsToNoSide)
        try table.act(Self.session(), by: Person.recorder)
        #expect(table.state.procedure.preparation.schedules.map(\.number) == [2])
        #expect(table.state.procedure.preparation.schedules.map(\.plan) == [plan])
    }

    @Test func `the other side confirms how a position is recorded`() throws {
        var table = try Self.tabled()
        let confirm = ProcedureAct.record(.confirmEntry(Self.entry))
        table.refuses(confirm, by: Person.employerChief, .entryOfOwnSide)
        table.refuses(confirm, by: Person.recorder, rejection: .seatBelongsToNoSide)
        let unknown = EntryReference(version: 20, proposal: "E-9", item: "per_parcel")
        table.refuses(.record(.confirmEntry(unknown)), by: Person.labourChief, rejection: .proposalUnknown("E-9"))
        let elsewhere = EntryReference(version: 20, proposal: "E-1", item: "daily_limit")
        table.refuses(
            .record(.confirmEntry(elsewhere)), by: Person.labourChief, rejection: .itemUnknown("daily_limit"))
        try table.act(.contestEntry(Self.entry), by: Person.labourChief)
        table.refuses(confirm, by: Person.labourChief, .record(.ownContestStands))
        try table.act(.resolveContest(Self.entry), by: Person.labourChief)
        #expect(
            try table.act(confirm, by: Person.labourRepresentative)
                == [.record(.entryConfirmed(.position(Self.entry), side: .labour))])
        table.refuses(confirm, by: Person.labourChief, rejection: .alreadyStated)
        #expect(table.state.procedure.record.confirmations.map(\.side) == [.labour])
        // Who contests it after all confirms it no longer; neither does anybody what reads otherwise now.
        var contested = table
        try contested.act(.contestEntry(Self.entry), by: Person.labourChief)
        #expect(contested.state.procedure.record.confirmations.isEmpty)
        try table.act(.correctEntry(Self.entry, Example.yuan("0.91")), by: Person.recorder)
        #expect(table.state.procedure.record.confirmations.isEmpty)
    }

    @Test func `a late entry is confirmed by each side once, and not while it contests it`() throws {
        var table = try Self.tabled()
        table.on(38)
        try table.act(Self.late("0.92"), by: Person.recorder)
        for number in [-1, 0, 2] {
            table.refuses(
                .record(.confirmLateEntry(number)), by: Person.labourChief, .record(.lateEntryUnknown(number)))
        }
        let confirm = ProcedureAct.record(.confirmLateEntry(1))
        table.refuses(confirm, by: Person.recorder, rejection: .seatBelongsToNoSide)
        let reference = EntryReference(version: 25, proposal: "E-3", item: "per_parcel")
        try table.act(.contestEntry(reference), by: Person.labourChief)
        table.refuses(confirm, by: Person.labourChief, .record(.ownContestStands))
        try table.act(.resolveContest(reference), by: Person.labourChief)
        try table.bothChiefs(confirm)
        table.refuses(confirm, by: Person.labourChief, rejection: .alreadyStated)
        let entry = try #require(table.state.procedure.record.lateEntries.first)
        #expect(entry.isConfirmed(by: .labour) && entry.isConfirmed(by: .employer) && !entry.isConfirmed(by: .neutral))
        try table.act(.contestEntry(reference), by: Person.labourChief)
        #expect(table.state.procedure.record.lateEntries.first?.isConfirmed(by: .labour) == false)
        #expect(table.state.procedure.record.lateEntries.first?.isConfirmed(by: .employer) == true)
        try table.act(.correctEntry(reference, Example.yuan("0.93")), by: Person.recorder)
        #expect(table.state.procedure.record.lateEntries.first?.isConfirmed(by: .employer) == false)
    }

    @Test func `late entries and confirmations are bounded`() throws {
        var table = try Self.tabled()
        table.on(38)
        for _ in 0..<ProcedureLimits.maximumLateEntries { try table.act(Self.session(), by: Person.recorder) }
        table.refuses(Self.session(), by: Person.recorder, .record(.tooManyLateEntries))
        table.refuses(Self.late("0.92"), by: Person.recorder, .record(.tooManyLateEntries))
    }

    @Test func `confirmations are bounded`() throws {
        let table = try Self.tabled()
        var state = table.state
        for version in 0..<Int64(ProcedureLimits.maximumConfirmations) {
            let entry = EntryReference(version: version, proposal: "E-1", item: "per_parcel")
            Negotiation.evolve(
                &state,
                NegotiationEvent(
                    occurredAt: .unknown,
                    fact: .procedure(.record(.entryConfirmed(.position(entry), side: .labour)))))
        }
        let next = EntryReference(version: -1, proposal: "E-1", item: "per_parcel")
        #expect(throws: NegotiationRejection.procedure(.record(.tooManyConfirmations))) {
            try Negotiation.decide(
                table.command(.procedure(.record(.confirmEntry(next))), by: .person(Person.labourChief)), state)
        }
    }

    @Test(arguments: (1...20).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
    func `a late entry changes nothing that was known, and nothing later of its side`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var table = try ProcedureTable.seated()
        for _ in 0..<40 {
            let amount = try #require(ExactDecimal("1.\(Int.random(in: 10...99, using: &generator))"))
            let day = Int.random(in: 20...60, using: &generator)
            table.on(max(day, table.today))
            let draft = Example.draft(["per_parcel": Example.yuan(amount)])
            guard Bool.random(using: &generator) else {
                let isLabour = Bool.random(using: &generator)
                try table.act(.makeOffer(draft), by: isLabour ? Person.labourChief : Person.employerChief)
                continue
            }
            let (known, now) = (table.events, table.today)
            let side: Side = Bool.random(using: &generator) ? .labour : .employer
            let standing = table.state.item("per_parcel")?.course(of: side)?.current
            table.on(day)
            if case .success = table.answer(Self.late(amount, side: side), by: .person(Person.recorder)) {
                try table.act(Self.late(amount, side: side), by: Person.recorder)
                #expect(Array(table.events.dropLast()) == known, "seed \(seed)")
                let other = try #require(side.opposite)
                let before = Negotiation.fold(known)
                #expect(
                    table.state.item("per_parcel")?.course(of: other) == before.item("per_parcel")?.course(of: other),
                    "seed \(seed)")
                if let standing, case .day(let since)? = table.state.proposals[standing.proposal]?.occurredAt,
                    since > ProcedureTable.day(day)
                {
                    #expect(table.state.item("per_parcel")?.course(of: side)?.current == standing, "seed \(seed)")
                }
            }
            table.on(now)
        }
        #expect(Negotiation.fold(table.events) == table.state, "seed \(seed)")
        #expect(table.state.openProposals.allSatisfy { table.state.proposals[$0]?.status == .open }, "seed \(seed)")
        _ = Negotiation.fold(table.events.shuffled(using: &generator))
    }
}
