import Bargaining
import Testing

@Suite struct SeatSpecs {
    @Test func `a chief appoints representatives of the own side`() throws {
        Spec.given(try .accepted()).when(
            .appointRepresentative(Person.labourRepresentative, party: Example.union), by: Person.labourChief
        ).then(.representativeAppointed(Person.labourRepresentative, side: .labour, party: Example.union))
    }

    @Test func `only the chief appoints, only known parties, only free people`() throws {
        let ledger = try Ledger.seated()
        let newcomer = NegotiationAct.appointRepresentative(Person.stranger, party: nil)
        Spec.given(ledger).when(newcomer, by: Person.labourRepresentative).rejects(.onlyTheChiefMay)
        Spec.given(ledger).when(newcomer, by: Person.mediator).rejects(.seatBelongsToNoSide)
        Spec.given(ledger).when(newcomer, by: Person.stranger).rejects(.noSeat)
        Spec.given(ledger).whenClock(newcomer).rejects(.noSeat)
        Spec.given(ledger).when(
            .appointRepresentative(Person.stranger, party: Example.association), by: Person.labourChief
        ).rejects(.partyUnknown(Example.association))
        for taken in [Person.employerChief, Person.employerRepresentative, Person.recorder, Person.labourChief] {
            Spec.given(ledger).when(.appointRepresentative(taken, party: nil), by: Person.labourChief)
                .rejects(.seatTaken(taken))
        }
    }

    @Test func `who is invited for one side cannot be taken by the other`() throws {
        Spec.given(try .invited()).when(
            .appointRepresentative(Person.employerChief, party: nil), by: Person.labourChief
        ).rejects(.seatTaken(Person.employerChief))
    }

    @Test func `who sat for one side never sits for the other`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.vacateSeat(Person.labourRepresentative), by: Person.labourRepresentative)
        Spec.given(ledger).when(
            .appointRepresentative(Person.labourRepresentative, party: nil), by: Person.employerChief
        ).rejects(.seatTaken(Person.labourRepresentative))
        Spec.given(ledger).when(.state(.appointMediator(Person.labourRepresentative)), by: Person.labourChief)
            .rejects(.seatTaken(Person.labourRepresentative))
        try ledger.act(.appointRepresentative(Person.labourRepresentative, party: nil), by: Person.labourChief)
        #expect(ledger.state.seat(of: Person.labourRepresentative)?.role == .representative)
    }

    @Test func `a seat is left by its holder or by order of the chief`() throws {
        let ledger = try Ledger.seated()
        let leave = NegotiationAct.vacateSeat(Person.labourRepresentative)
        Spec.given(ledger).when(leave, by: Person.labourRepresentative)
            .then(.representativeVacated(Person.labourRepresentative))
        Spec.given(ledger).when(leave, by: Person.labourChief)
            .then(.representativeVacated(Person.labourRepresentative))
        Spec.given(ledger).when(.vacateSeat(Person.recorder), by: Person.recorder)
            .then(.representativeVacated(Person.recorder))
        Spec.given(ledger).when(leave, by: Person.employerChief)
            .rejects(.seatOfTheOtherSide(Person.labourRepresentative))
        Spec.given(ledger).when(.vacateSeat(Person.recorder), by: Person.labourChief).rejects(.seatBelongsToNoSide)
        Spec.given(ledger).when(.vacateSeat(Person.stranger), by: Person.labourChief)
            .rejects(.seatUnknown(Person.stranger))
        Spec.given(ledger).when(.vacateSeat(Person.labourChief), by: Person.labourChief)
            .rejects(.chiefMustBeReplacedFirst)
    }

    @Test func `a vacated seat writes nothing`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.vacateSeat(Person.labourRepresentative), by: Person.labourRepresentative)
        Spec.given(ledger).when(.declareImpasse, by: Person.labourRepresentative).rejects(.noSeat)
    }

    @Test func `a chief hands over to a seated representative and stays as one`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.designateChief(Person.labourRepresentative), by: Person.labourChief)
        #expect(ledger.state.chief(of: .labour) == Person.labourRepresentative)
        #expect(ledger.state.seat(of: Person.labourChief)?.role == .representative)
        Spec.given(ledger).when(.designateChief(Person.labourChief), by: Person.labourChief)
            .rejects(.onlyTheChiefMay)
        Spec.given(ledger).when(.designateChief(Person.stranger), by: Person.labourRepresentative)
            .rejects(.seatUnknown(Person.stranger))
        Spec.given(ledger).when(.designateChief(Person.employerRepresentative), by: Person.labourRepresentative)
            .rejects(.seatOfTheOtherSide(Person.employerRepresentative))
        Spec.given(ledger).when(.designateChief(Person.recorder), by: Person.labourRepresentative)
            .rejects(.seatBelongsToNoSide)
        Spec.given(ledger).when(.designateChief(Person.labourRepresentative), by: Person.labourRepresentative)
            .rejects(.alreadyStated)
    }

    @Test func `recorder and mediator are named by both chiefs`() throws {
        var ledger = try Ledger.accepted()
        let recorder = JointAct.appointRecorder(Person.recorder)
        #expect(
            try ledger.act(.state(recorder), by: Person.labourChief) == [.jointActProposed(recorder, side: .labour)])
        Spec.given(ledger).when(.state(recorder), by: Person.labourChief).rejects(.alreadyStated)
        #expect(try ledger.act(.state(recorder), by: Person.employerChief) == [.recorderAppointed(Person.recorder)])
        #expect(ledger.state.pendingJointActs.isEmpty)
        Spec.given(ledger).when(.state(.appointRecorder(Person.stranger)), by: Person.labourChief)
            .rejects(.seatTaken(Person.recorder))
        Spec.given(ledger).when(.state(.appointMediator(Person.employerChief)), by: Person.labourChief)
            .rejects(.seatTaken(Person.employerChief))
        try ledger.jointly(.appointMediator(Person.mediator))
        #expect(ledger.state.seat(of: Person.mediator)?.role == .mediator)
    }

    @Test func `seats are bounded`() throws {
        var ledger = try Ledger.accepted()
        let held = ledger.state.seats.count
        for number in 0..<UInt64(NegotiationLimits.maximumSeats - held) {
            try ledger.act(.appointRepresentative(Person.seat(1_000 + number), party: nil), by: Person.labourChief)
        }
        Spec.given(ledger).when(.appointRepresentative(Person.stranger, party: nil), by: Person.labourChief)
            .rejects(.tooManySeats)
    }
}
