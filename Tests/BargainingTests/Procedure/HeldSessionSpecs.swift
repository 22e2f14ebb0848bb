import Bargaining
import EventSourcing
import Testing

/// What is said of a session besides its beginning and its end: who was there, caucuses, adjournment.
@Suite struct HeldSessionSpecs {
    private static let everybody = [
        Person.labourChief, Person.labourRepresentative, Person.employerChief, Person.recorder,
    ]
    private static let offer = Example.draft(["per_parcel": Example.yuan("0.95")])

    /// Session 1 is open on day 35, labour presides.
    private static func meeting(_ profile: RuleProfile = Law.china) throws -> ProcedureTable {
        var table = try ProcedureTable.seated(profile)
        table.on(35)
        try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.recorder)
        return table
    }

    private static func attendance(_ present: [SeatID], session: Int = 1) -> ProcedureAct {
        .session(.recordAttendance(Attendance(session: session, present: present)))
    }

    @Test func `the recorder notes who was there, and notes it anew`() throws {
        var table = try Self.meeting()
        #expect(
            try table.act(Self.attendance(Self.everybody), by: Person.recorder)
                == [.session(.attendanceRecorded(Attendance(session: 1, present: Self.everybody)))])
        #expect(table.state.procedure.heldSession(1)?.present == Self.everybody)
        table.refuses(Self.attendance(Self.everybody), by: Person.recorder, rejection: .alreadyStated)
        try table.act(.closeSession, by: Person.labourChief)
        let fewer = [Person.labourChief, Person.employerChief]
        try table.act(Self.attendance(fewer), by: Person.recorder)
        #expect(table.state.procedure.heldSession(1)?.present == fewer)
        #expect(Negotiation.fold(table.events) == table.state)
    }

    @Test func `without both sides it is no session, and only people with seats were there`() throws {
        var table = try Self.meeting()
        table.refuses(
            Self.attendance([Person.labourChief, Person.recorder]), by: Person.recorder,
            .session(.sideAbsent(.employer)))
        table.refuses(Self.attendance([Person.employerChief]), by: Person.recorder, .session(.sideAbsent(.labour)))
        table.refuses(Self.attendance([]), by: Person.recorder, .session(.sideAbsent(.labour)))
        table.refuses(
            Self.attendance(Self.everybody + [Person.stranger]), by: Person.recorder,
            rejection: .seatUnknown(Person.stranger))
        table.refuses(
            Self.attendance(Self.everybody + [Person.recorder]), by: Person.recorder,
            .session(.attendeeNamedTwice(Person.recorder)))
        for session in [-1, 0, 2] {
            table.refuses(
                Self.attendance(Self.everybody, session: session), by: Person.recorder, .sessionUnknown(session))
        }
        for person in [Person.labourChief, Person.employerChief, Person.authority] {
            table.refuses(Self.attendance(Self.everybody), by: person, .onlyTheRecorderMay)
        }
        // Who left since was there all the same.
        try table.act(.vacateSeat(Person.labourRepresentative), by: Person.labourChief)
        try table.act(Self.attendance(Self.everybody), by: Person.recorder)
    }

    @Test func `where all representatives sign the minutes, those do who were there (HA §25)`() throws {
        let law = Law.china(with: [.minutes: (.minutes(.allRepresentatives), "HA §25")])
        var table = try Self.meeting(law)
        var unknown = table
        try unknown.act(.draftMinutes(session: 1, ProcedureTable.hash), by: Person.recorder)
        #expect(unknown.state.procedure.minutes.last?.draft.signers.count == 4, "nobody noted who was there")
        try table.act(Self.attendance(Self.everybody), by: Person.recorder)
        try table.act(.draftMinutes(session: 1, ProcedureTable.hash), by: Person.recorder)
        let draft = try #require(table.state.procedure.minutes.last?.draft)
        #expect(draft.signers == [Person.labourChief, Person.labourRepresentative, Person.employerChief])
        for signer in draft.signers { try table.act(.signMinutes(draft.reference), by: signer) }
        table.refuses(
            Self.attendance([Person.labourChief, Person.employerChief]), by: Person.recorder, .minutesAlreadySigned(1))
    }

    @Test func `no positions are on the record while a side has withdrawn`() throws {
        var table = try Self.meeting()
        try table.act(.makeOffer(Self.offer), by: Person.employerChief)
        #expect(
            try table.act(.session(.startCaucus(session: 1)), by: Person.labourRepresentative)
                == [.session(.caucusStarted(session: 1, side: .labour))])
        #expect(table.state.sessions.open?.caucus == .labour)
        let running = NegotiationRejection.procedure(.session(.caucusRunning(.labour)))
        let package = Example.draft(["per_parcel": Example.yuan("1.00"), "daily_limit": Example.hours("9")])
        for (act, person) in [
            (NegotiationAct.tableDemand(Self.offer), Person.labourChief),
            (.makeOffer(Self.offer), Person.employerChief),
            (.counter("E-1", Self.offer), Person.labourChief), (.offerPackage(package), Person.employerChief),
            (.holdPosition(["per_parcel"]), Person.employerChief),
        ] {
            #expect(throws: running) {
                try Negotiation.decide(table.command(act, by: .person(person)), table.state)
            }
        }
        table.refuses(.session(.startCaucus(session: 1)), by: Person.employerChief, .session(.caucusRunning(.labour)))
        table.refuses(.session(.endCaucus(session: 1)), by: Person.employerChief, .session(.caucusOfTheOtherSide))
        table.refuses(.session(.endCaucus(session: 1)), by: Person.recorder, rejection: .seatBelongsToNoSide)
        // What is no position goes on.
        try table.act(.rejectOffer("E-1"), by: Person.labourChief)
        #expect(
            try table.act(.session(.endCaucus(session: 1)), by: Person.labourChief)
                == [.session(.caucusEnded(session: 1, side: .labour))])
        table.refuses(.session(.endCaucus(session: 1)), by: Person.labourChief, .session(.noCaucusRunning))
        try table.act(.makeOffer(Self.offer), by: Person.employerChief)
        #expect(table.state.procedure.heldSession(1)?.caucuses(of: .labour) == 1)
        #expect(table.state.procedure.heldSession(1)?.caucuses(of: .employer) == 0)
    }

    @Test func `a mediator recommends nothing meanwhile`() throws {
        var table = try Self.meeting()
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.appointMediator(Person.mediator)), by: chief)
        }
        try table.act(.session(.startCaucus(session: 1)), by: Person.employerChief)
        let recommend = table.command(.recommend(Self.offer), by: .person(Person.mediator))
        #expect(throws: NegotiationRejection.procedure(.session(.caucusRunning(.employer)))) {
            try Negotiation.decide(recommend, table.state)
        }
        // The session ends, and the caucus with it.
        try table.act(.closeSession, by: Person.recorder)
        _ = try Negotiation.decide(recommend, table.state)
        table.refuses(.session(.endCaucus(session: 1)), by: Person.employerChief, rejection: .noSessionOpen)
    }

    @Test func `a caucus is called in the session that is open`() throws {
        var table = try ProcedureTable.seated()
        table.refuses(.session(.startCaucus(session: 1)), by: Person.labourChief, rejection: .noSessionOpen)
        table = try Self.meeting()
        table.refuses(.session(.startCaucus(session: 2)), by: Person.labourChief, rejection: .noSessionOpen)
        table.refuses(.session(.startCaucus(session: 1)), by: Person.recorder, rejection: .seatBelongsToNoSide)
    }

    @Test func `who presides adjourns, and the other side can only ask for it`() throws {
        var table = try Self.meeting()
        let next = ProcedureTable.day(42)
        let step = ProcedureStep.adjournSession(1, until: next)
        #expect(
            try table.act(.state(step), by: Person.employerChief) == [.stepProposed(step, side: .employer)])
        table.refuses(.state(step), by: Person.employerChief, rejection: .alreadyStated)
        table.refuses(.state(step), by: Person.labourRepresentative, rejection: .onlyTheChiefMay)
        #expect(table.state.sessions.open != nil)
        #expect(
            try table.act(.state(.adjournSession(1, until: nil)), by: Person.labourChief) == [
                .session(.sessionAdjourned(SessionAdjournment(session: 1, chair: .labour, until: nil)))
            ])
        #expect(table.state.sessions.open == nil && table.state.sessions.count == 1)
        #expect(table.state.procedure.pendingSteps.isEmpty, "what the other side asked for is over")
        #expect(table.state.procedure.heldSession(1)?.adjournment?.until == nil)
        #expect(table.state.procedure.heldSession(1)?.closedAt == .day(ProcedureTable.day(35)))
        table.refuses(.state(step), by: Person.labourChief, rejection: .noSessionOpen)
    }

    @Test func `an adjournment goes forward, and ends a session as closing it does`() throws {
        var table = try Self.meeting()
        let yesterday = ProcedureStep.adjournSession(1, until: ProcedureTable.day(34))
        table.refuses(.state(yesterday), by: Person.labourChief, .session(.adjournedIntoThePast))
        table.refuses(
            .state(.adjournSession(2, until: nil)), by: Person.labourChief, rejection: .noSessionOpen)
        var closed = table
        try closed.act(.closeSession, by: Person.labourChief)
        try table.act(.state(.adjournSession(1, until: ProcedureTable.day(35))), by: Person.labourChief)
        #expect(table.state.items == closed.state.items, "a session without movement either way")
        try table.act(.openSession(.coordinationMeeting, chair: .employer), by: Person.employerChief)
        #expect(table.state.procedure.heldSessions.map(\.number) == [1, 2])
    }

    @Test func `the chair goes round (Order 22 §34): who presides twice is shown`() throws {
        var table = try Self.meeting()
        for chair in [Side.labour, .employer] {
            try table.act(.closeSession, by: Person.recorder)
            try table.act(.openSession(.consultationTalk, chair: chair), by: Person.recorder)
        }
        #expect(table.state.procedure.heldSessions.map(\.isChairOutOfTurn) == [false, true, false])
        #expect(
            table.state.procedure.heldSessions.map(\.form)
                == [.negotiationMeeting, .consultationTalk, .consultationTalk])
    }

    @Test(arguments: (1...20).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
    func `whatever happens, nothing is tabled while a side has withdrawn`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var table = try ProcedureTable.seated()
        var (tabled, refused) = (0, 0)
        for _ in 0..<200 {
            let chief = Bool.random(using: &generator) ? Person.labourChief : Person.employerChief
            let session = max(1, table.state.sessions.count)
            let act: NegotiationAct =
                switch Int.random(in: 0..<7, using: &generator) {
                case 0: .openSession(.negotiationMeeting, chair: .labour)
                case 1: .closeSession
                case 2: .procedure(.session(.startCaucus(session: session)))
                case 3: .procedure(.session(.endCaucus(session: session)))
                case 4: .procedure(.state(.adjournSession(session, until: nil)))
                default:
                    .makeOffer(
                        Example.draft([
                            "per_parcel": Example.yuan(
                                try #require(ExactDecimal("1.\(Int.random(in: 10...99, using: &generator))")))
                        ]))
                }
            let caucus = table.state.sessions.open?.caucus
            do throws(NegotiationRejection) {
                let facts = try table.act(act, by: chief)
                if facts.contains(where: { if case .offerMade = $0 { true } else { false } }) {
                    #expect(caucus == nil, "seed \(seed)")
                    tabled += 1
                }
            } catch {
                if case .procedure(.session(.caucusRunning(let side))) = error {
                    #expect(caucus == side, "seed \(seed)")
                    refused += 1
                }
            }
        }
        #expect(tabled > 0 && refused > 0, "seed \(seed)")
        #expect(Negotiation.fold(table.events) == table.state, "seed \(seed)")
        let held = table.state.procedure.heldSessions
        #expect(held.map(\.number) == held.indices.map { $0 + 1 }, "seed \(seed)")
    }
}
