import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct PerformTests {
    @Test func `a negotiation runs from the invitation to its conclusion`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        try await world.recorded(
            world.request(world.labourChief, id, .openSession(.negotiationMeeting, chair: .labour)))
        try await world.recorded(world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.20"))))
        let offer = try await world.recorded(
            world.request(world.employerChief, id, .makeOffer(TestActs.draft(rate: "0.90"))))
        #expect(offer.state.table().row(TestActs.pieceRate)?.gap?.amount.description == "0.30")
        try await world.recorded(
            world.request(
                world.labourChief, id, .counter(TestActs.number("E-1"), TestActs.draft(rate: "1.10"))))
        let accepted = try await world.recorded(
            world.request(
                world.employerChief, id, .acceptOffer(TestActs.number("U-2")), version: try await world.version(id)))
        #expect(accepted.events.map(\.recorded.type.name) == ["TentativeAgreementReached"])
        try await world.recorded(world.request(world.labourChief, id, .withdrawAgendaItem(TestActs.commission)))
        try await world.recorded(world.request(world.labourChief, id, .state(.conclude(.withAgreement))))
        let end = try await world.recorded(world.request(world.employerChief, id, .state(.conclude(.withAgreement))))
        #expect(end.state.status == .concludedWithAgreement)
        #expect(end.state.table().row(TestActs.pieceRate)?.agreed?.term == TestActs.rate("1.10"))
        #expect(try await world.version(id) == end.version.number)
    }

    @Test func `what is recorded is what is read back`() async throws {
        let world = try await TestWorld.postgres()
        let act = try await world.recorded(world.invitation())
        let outcome = try await world.service.events(
            of: act.negotiation, in: world.ledger, for: world.labourChief, after: .none, limit: 200)
        guard case .found(let events) = outcome else {
            Issue.record("no events: \(outcome)")
            return
        }
        #expect(events.map(\.recorded) == act.events.map(\.recorded))
        #expect(events.map(\.event) == act.events.map(\.event))
        #expect(events.map(\.envelope) == act.events.map(\.envelope))
        // Another process, with nothing in memory, folds the same state.
        let other = try await TestWorld.postgres(like: world)
        #expect(try await other.view(act.negotiation).state == act.state)
    }

    @Test func `a rejection records nothing`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        try await world.recorded(world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.20"))))
        let before = try await world.version(id)
        let wrongUnit = ProposalDraft(
            sheet: TermSheet(entries: [
                ItemTerm(
                    item: TestActs.pieceRate,
                    term: Term(
                        .scalar(amount: TestActs.decimal("1.2"), unit: TestActs.unit("EUR/parcel"), comparator: nil)))
            ]))
        let refused: [(Principal, NegotiationAct)] = [
            (world.labourChief, .acceptOffer(TestActs.number("U-1"))),
            (world.employerChief, .acceptOffer(TestActs.number("U-7"))),
            (world.employerChief, .acceptInvitation(party: nil)),
            (world.labourChief, .makeOffer(wrongUnit)),
            (world.labourChief, .withdrawAgendaItem(TestActs.key("no_such_item"))),
            (world.employerChief, .expireOffer(TestActs.number("U-1"))),
        ]
        for (principal, act) in refused {
            let outcome = try await world.service.perform(world.request(principal, id, act))
            guard case .rejected = outcome else {
                Issue.record("\(act) was not rejected: \(outcome)")
                continue
            }
        }
        #expect(try await world.version(id) == before)
    }

    @Test func `nobody without a seat learns that a negotiation exists`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.recorded(world.invitation()).negotiation
        let outsiders = [
            world.stranger, world.principal("someone", .mediator), world.principal("an-analyst", .analyst),
            world.principal("root", .administrator),
            Principal(id: world.labourChief.id, roles: [.negotiator], ledgers: [LedgerID(world.ledger.number + 1)]),
        ]
        for outsider in outsiders {
            let act = try await world.service.perform(world.request(outsider, id, .confirmReceipt))
            guard case .notVisible = act else {
                Issue.record("\(outsider.id) got \(act)")
                continue
            }
            let view = try await world.service.view(of: id, in: world.ledger, for: outsider)
            guard case .notVisible = view else {
                Issue.record("\(outsider.id) saw \(view)")
                continue
            }
            #expect(try await world.service.currentVersion(of: id, in: world.ledger, for: outsider) == nil)
        }
        // The addressee sees it before having a seat; an auditor sees it and may not act.
        #expect(try await world.service.currentVersion(of: id, in: world.ledger, for: world.employerChief) != nil)
        let audited = try await world.service.perform(world.request(world.auditor, id, .confirmReceipt))
        guard case .notPermitted = audited else {
            Issue.record("an auditor got \(audited)")
            return
        }
    }

    @Test func `validating records nothing and keeps no key`() async throws {
        let world = try await TestWorld.postgres()
        let addressee = world.employerChief.id
        let intent = ActIntent(people: [addressee], answersState: false) { seats in
            .issueInvitation(
                TestActs.opening, side: .labour, party: nil, items: TestActs.items, addressee: seats.seat(of: addressee)
            )
        }
        let outcome = try await world.service.perform(
            world.request(world.labourChief, nil, intent, validateOnly: true, text: "invitation"))
        guard case .wouldRecord(let events, let state, let version) = outcome else {
            Issue.record("not validated: \(outcome)")
            return
        }
        #expect(events.count == 6)
        #expect(version == StreamVersion(6))
        #expect(state.status == .invited)
        #expect(try await world.log.head(of: world.ledger).position == .start)
        #expect(world.directory.files.isEmpty)
    }

    @Test func `the invited chief takes a seat, and a named representative sees the table`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        let colleague = world.principal("labour-colleague")
        #expect(try await world.service.currentVersion(of: id, in: world.ledger, for: colleague) == nil)
        let intent = ActIntent(people: [colleague.id], answersState: false) { seats in
            .appointRepresentative(seats.seat(of: colleague.id), party: nil)
        }
        try await world.recorded(world.request(world.labourChief, id, intent, text: "appoint"))
        #expect(try await world.service.currentVersion(of: id, in: world.ledger, for: colleague) != nil)
        try await world.recorded(world.request(colleague, id, .tableDemand(TestActs.draft(rate: "1.3"))))
        // Someone who left the seat still sees what they took part in.
        let leaving = ActIntent(people: [colleague.id], answersState: false) { seats in
            .vacateSeat(seats.seat(of: colleague.id))
        }
        try await world.recorded(world.request(world.labourChief, id, leaving, text: "leave"))
        #expect(try await world.service.currentVersion(of: id, in: world.ledger, for: colleague) != nil)
    }
}
