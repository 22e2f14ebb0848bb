import Bargaining
import EventSourcing
import Postgres
import Testing

@testable import ParleyService

extension ProjectionWorld {
    /// The read models behind the facts of settlements.
    static let settlements = [
        "agreement_terms", "agreements", "held_sessions", "clock_outcomes", "ballots", "stoppages",
    ]

    /// That the rows of settlements that live following wrote are those of a rebuild.
    func expectSettlementsRebuildable(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for name in Self.settlements {
            let difference = try await rebuilder.difference(name)
            #expect(difference.isEmpty, "\(name): \(difference.examples)", sourceLocation: sourceLocation)
        }
    }
}

extension ProcedureStory {
    /// What was in force at the tables of these stories, and for how many workers.
    static let items = [
        AgendaItem(
            key: TestActs.pieceRate, number: 1, title: .both(zh: "派件单价", en: "Rate per parcel"), subject: .pieceRate,
            unit: TestActs.unit("CNY/parcel"), baseline: TestActs.rate("1.00"), workersCovered: 1_800),
        AgendaItem(
            key: TestActs.commission, number: 2, title: .both(zh: "抽成比例", en: "Commission"),
            subject: .commissionRatio, unit: TestActs.unit("percent"),
            baseline: Term(
                .scalar(amount: TestActs.decimal("10"), unit: TestActs.unit("percent"), comparator: nil))),
    ]

    /// Invited on day 0, with baselines.
    static func measured(_ world: TestWorld, _ clock: ManualServiceClock) async throws -> ProcedureStory {
        let addressee = world.employerChief.id
        let intent = ActIntent(people: [addressee], answersState: false) { seats in
            .issueInvitation(
                TestActs.opening, side: .labour, party: nil, items: items, addressee: seats.seat(of: addressee))
        }
        let act = try await world.recorded(world.request(world.labourChief, nil, intent, text: "invitation"))
        return ProcedureStory(world: world, clock: clock, negotiation: act.negotiation, zone: TestActs.zone)
    }

    /// Both items agreed and the table concluded on day 71: the rate rises from 1.00, the commission falls from 10 percent.
    func tableConcluded(rate: String = "1.05", commission: String = "9") async throws {
        on(71)
        try await agreed([TestActs.draft(rate: rate), TestActs.draft(commission: commission)])
        for chief in [world.labourChief, world.employerChief] {
            try await act(chief, .state(.conclude(.withAgreement)))
        }
    }

    /// A platform agreement with a term, in force from the later of day 75 and its first day.
    func platformAgreement(from first: LocalDay, through last: LocalDay, rate: String = "1.05") async throws {
        try await seated()
        try await tableConcluded(rate: rate)
        on(75)
        let plan = DraftPlan(
            kind: .platformAgreement, binding: .allInScope, validFrom: first, validThrough: last, workersInScope: 2_140,
            textHash: DraftText.uncomputed)
        try await bothChiefs(.state(.assembleDraft(plan)))
        try await signed()
    }
}
