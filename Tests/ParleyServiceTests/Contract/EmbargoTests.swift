import Bargaining
import EventSourcing
import EventStorePostgres
import Postgres
import Testing

@testable import ParleyService

/// An analyst sees an open negotiation only as a count, and all of it once an agreement is in force.
@Suite(.serialized) struct EmbargoTests {
    private static let views: Set<String> = ["dim_negotiation", "fact_move", "fact_offer_term", "fact_agreement_term"]
    /// Amounts that occur nowhere but on this table.
    private static let rates = ["7531.2468", "7642.1357"]

    /// What would give the table away: its identifier, its parties, its title, its items, its amounts.
    private static func marks(_ story: ProcedureStory) -> [String] {
        let opening = TestActs.opening
        guard case .both(let zh, let en) = opening.title else { preconditionFailure("a title in both languages") }
        return [story.negotiation.description, zh, en] + (opening.labour + opening.employer).map(\.text)
            + [TestActs.pieceRate.text, "派件单价", "Rate per parcel"] + rates
    }

    @Test func `an open negotiation full of offers is in no row, and in many once the agreement is in force`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await ProcedureStory.invited(world, clock)
            try await story.seated()
            story.on(71)
            for _ in 0..<3 {
                try await story.act(world.labourChief, .makeOffer(TestActs.draft(rate: Self.rates[0])))
                try await story.act(world.employerChief, .makeOffer(TestActs.draft(rate: Self.rates[1])))
            }
            #expect(try await projections.projector.catchUp(world.ledger))
            try await expectEmbargo(of: story, in: projections, count: 1)

            // Settled and drafted is not yet disclosed: the drafts may still be rejected.
            try await story.act(world.labourChief, .acceptOffer(TestActs.number("E-3")))
            try await story.act(world.employerChief, .makeOffer(TestActs.draft(commission: "9")))
            try await story.act(world.labourChief, .acceptOffer(TestActs.number("E-4")))
            story.on(75)
            try await story.bothChiefs(.state(.assembleDraft(ProcedureStory.agreement(.platformAgreement))))
            #expect(try await projections.projector.catchUp(world.ledger))
            try await expectEmbargo(of: story, in: projections, count: 1)

            try await story.signed()
            #expect(try await projections.projector.catchUp(world.ledger))
            let reading = try ContractReading.whole(projections.configuration)
            let shown = reading.views(mentioning: story.negotiation.description)
            #expect(shown.isSuperset(of: Self.views), "\(shown)")
            #expect(!reading.views(mentioning: Self.rates[1]).isEmpty)
            #expect(!reading.rows.contains { $0.view == "open_negotiation_counts" })
        }
    }

    /// No row tells of it but those that count, and those tell one number.
    private func expectEmbargo(
        of story: ProcedureStory, in projections: ProjectionWorld, count: Int,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let reading = try ContractReading.whole(projections.configuration)
        for mark in Self.marks(story) {
            #expect(reading.views(mentioning: mark) == [], "\(mark)", sourceLocation: sourceLocation)
        }
        let counted = reading.rows.filter { $0.view == "open_negotiation_counts" }.map(\.row)
        #expect(
            counted == [
                #"{"ledger_id":1,"status":"other","jurisdiction":"other","opened_month_start_date":null,"negotiation_count":\#(count)}"#
            ], sourceLocation: sourceLocation)
        // Nothing else has a row but what the program knows of itself and of the calendar.
        let known: Set<String> = [
            "dim_date", "dim_subject", "dim_region", "dim_industry", "_freshness", "_data_dictionary",
            "open_negotiation_counts",
        ]
        let others = Set(reading.rows.map(\.view)).subtracting(known)
        #expect(others.filter { $0.hasPrefix("fact_") } == [], sourceLocation: sourceLocation)
    }

    @Test func `what one side keeps to itself is in no row, nor that there is anything, even after disclosure`()
        async throws
    {
        // What stands in the caucus of a side and nowhere else.
        let note = "底线是九元八角"
        let limit = "9.8765"
        let draft = "8.7654"
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await ProcedureStory.invited(world, clock)
            try await story.seated()
            let caucuses = CaucusWorld(world: world, negotiation: story.negotiation)
            func read() async throws -> [String] {
                #expect(try await projections.projector.catchUp(world.ledger))
                for side in [Side.labour, .employer] {
                    // The projector follows the ledgers of the sides, too, once there are any.
                    guard let companion = world.ledger.companion(of: side),
                        try await projections.store.ledgers().contains(where: { $0.id == companion })
                    else { continue }
                    #expect(try await projections.projector.catchUp(companion))
                }
                return try Self.lines(ContractReading.whole(projections.configuration))
            }
            func confer(_ chief: Principal) async throws {
                try await caucuses.recorded(.recordNote, by: chief, remark: note)
                let floor = MandateLimit(
                    item: TestActs.pieceRate, bound: .atLeast, amount: TestActs.decimal(limit),
                    unit: TestActs.unit("CNY/parcel"))
                try await caucuses.recorded(.grantMandate([floor], validUntil: nil), by: chief)
                try await caucuses.recorded(.keepDraft(TestActs.draft(rate: draft)), by: chief)
                try await caucuses.recorded(.revokeMandate(1), by: chief)
            }
            let open = try await read()
            try await confer(world.labourChief)
            try await confer(world.employerChief)
            #expect(try await read() == open)

            story.on(75)
            try await story.agreed([TestActs.draft(rate: "1.05"), TestActs.draft(commission: "9")])
            try await story.bothChiefs(.state(.assembleDraft(ProcedureStory.agreement(.platformAgreement))))
            try await story.signed()
            let disclosed = try await read()
            #expect(disclosed.contains { $0.contains(story.negotiation.description) })
            for side in [Side.labour, .employer] {
                let companion = try #require(world.ledger.companion(of: side))
                let number = Int64(companion.number)
                let events = try await projections.pool.withConnection { connection in
                    try connection.execute("SELECT count(*) FROM log.events WHERE ledger_id = $1", [.int8(number)])
                        .first?.int(0)
                }
                // Its opening and four acts.
                #expect(events == 5)
                for mark in [String(number), note, limit, draft] {
                    #expect(!disclosed.contains { $0.contains(mark) }, "\(mark)")
                }
            }
        }
    }

    private static func lines(_ reading: ContractReading) -> [String] {
        reading.rows.map { "\($0.view): \($0.row)" }.sorted()
    }
}
