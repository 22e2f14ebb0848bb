import Bargaining
import EventSourcing
import Testing

/// A mediator named by an office: the authority, the tripartite mechanism, or the federation together with a court.
@Suite struct MediatorSpecs {
    private static let name = NegotiationAct.state(.appointMediator(Person.mediator))

    private static let offices: [(SeatID, Office)] = [
        (Person.authority, .authority), (Person.federation, .federation), (Person.tripartite, .tripartite),
    ]

    @Test func `each office names one at an impasse or while a dispute is before the authority, at once`() throws {
        for (person, office) in Self.offices {
            var stuck = try ProcedureTable.seated()
            try stuck.act(.declareImpasse, by: Person.labourChief)
            #expect(try stuck.act(Self.name, by: person) == [.mediatorAppointed(Person.mediator, by: office)])
            #expect(stuck.state.seats[Person.mediator]?.seat.role == .mediator)
            var before = try ConciliationSpecs.requested()
            #expect(try before.act(Self.name, by: person) == [.mediatorAppointed(Person.mediator, by: office)])
        }
    }

    @Test func `without a dispute only both sides together name one`() throws {
        var table = try ProcedureTable.seated()
        for (person, _) in Self.offices {
            #expect(throws: NegotiationRejection.procedure(.dispute(.noDisputeToMediate))) {
                try table.run(table.command(Self.name, by: .person(person)))
            }
        }
        #expect(
            try table.act(Self.name, by: Person.labourChief)
                == [.jointActProposed(.appointMediator(Person.mediator), side: .labour)])
        #expect(try table.act(Self.name, by: Person.employerChief) == [.mediatorAppointed(Person.mediator)])
    }

    @Test func `nobody with a seat is named, and what a side stated of the same person falls`() throws {
        var table = try ProcedureTable.seated()
        try table.act(.declareImpasse, by: Person.labourChief)
        #expect(throws: NegotiationRejection.seatTaken(Person.labourChief)) {
            try table.run(table.command(.state(.appointMediator(Person.labourChief)), by: .person(Person.authority)))
        }
        try table.act(Self.name, by: Person.labourChief)
        try table.act(Self.name, by: Person.authority)
        #expect(table.state.pendingJointActs.isEmpty)
    }
}
