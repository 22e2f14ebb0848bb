import Bargaining
import Testing

@Suite struct SessionSpecs {
    private let open = NegotiationAct.openSession(.consultationTalk, chair: .employer)

    @Test func `chiefs and the recorder open and close numbered sessions`() throws {
        var ledger = try Ledger.seated()
        #expect(
            try ledger.act(open, by: Person.recorder)
                == [.sessionOpened(number: 1, form: .consultationTalk, chair: .employer)])
        #expect(ledger.state.status == .inSession)
        Spec.given(ledger).when(open, by: Person.labourChief).rejects(.sessionAlreadyOpen)
        #expect(try ledger.act(.closeSession, by: Person.employerChief) == [.sessionClosed(number: 1)])
        #expect(ledger.state.status == .bargaining)
        Spec.given(ledger).when(.closeSession, by: Person.recorder).rejects(.noSessionOpen)
        Spec.given(ledger).when(open, by: Person.labourChief)
            .then(.sessionOpened(number: 2, form: .consultationTalk, chair: .employer))
    }

    @Test func `others do not preside`() throws {
        let ledger = try Ledger.seated()
        for person in [Person.labourRepresentative, Person.mediator] {
            Spec.given(ledger).when(open, by: person).rejects(.onlyTheChiefMay)
            Spec.given(ledger).when(.closeSession, by: person).rejects(.onlyTheChiefMay)
        }
        Spec.given(ledger).when(.openSession(.negotiationMeeting, chair: .neutral), by: Person.labourChief)
            .rejects(.seatBelongsToNoSide)
    }

    @Test func `sessions are bounded`() throws {
        var ledger = try Ledger.seated()
        ledger.apply(
            NegotiationEvent(
                occurredAt: .unknown,
                fact: .sessionOpened(
                    number: NegotiationLimits.maximumSessions, form: .negotiationMeeting, chair: .labour)))
        try ledger.act(.closeSession, by: Person.recorder)
        Spec.given(ledger).when(open, by: Person.recorder).rejects(.tooManySessions)
    }

    @Test func `sessions without movement are counted until someone moves`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.90")])), by: Person.employerChief)
        for _ in 0..<2 {
            try ledger.act(open, by: Person.recorder)
            try ledger.act(.holdPosition(["per_parcel"]), by: Person.employerChief)
            try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.9")])), by: Person.employerChief)
            try ledger.act(.closeSession, by: Person.recorder)
        }
        #expect(ledger.row("per_parcel")?.sessionsWithoutMovement == 2)
        try ledger.act(open, by: Person.recorder)
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.95")])), by: Person.employerChief)
        try ledger.act(.closeSession, by: Person.recorder)
        #expect(ledger.row("per_parcel")?.sessionsWithoutMovement == 0)
        #expect(ledger.row("daily_limit")?.sessionsWithoutMovement == 3)
    }

    @Test func `an impasse lists the open items and ends with the next proposal or session`() throws {
        var ledger = try Ledger.seated()
        try ledger.jointly(.park("deductions"))
        #expect(
            try ledger.act(.declareImpasse, by: Person.labourRepresentative)
                == [.impasseDeclared(Example.act(.labour, ["per_parcel", "daily_limit"]))])
        #expect(ledger.state.status == .impasse)
        Spec.given(ledger).when(.declareImpasse, by: Person.employerChief).rejects(.alreadyStated)
        Spec.given(ledger).when(.declareImpasse, by: Person.mediator).rejects(.seatBelongsToNoSide)
        var talks = ledger
        try talks.act(open, by: Person.recorder)
        #expect(talks.state.status == .inSession)
        try ledger.act(.recommend(Example.draft(["per_parcel": Example.yuan("1.00")])), by: Person.mediator)
        #expect(ledger.state.status == .bargaining)
    }
}
