import Bargaining
import EventSourcing
import Postgres
import Testing

@testable import ParleyService

/// What negotiations held here settled, held, voted and owed: nothing before their agreement is in force, all of it after.
@Suite(.serialized) struct LiveSettlementTests {
    private static let views = [
        "fact_agreement_term", "fact_session", "fact_deadline", "fact_ballot", "expiring_agreements",
        "settlement_statistics_quarterly",
    ]

    private static func day(_ number: Int) -> String { ProcedureStory.day(number).description }

    /// One session on day 30, from ten to a quarter past twelve, with three of them present and one offer of labour.
    private static func met(_ story: ProcedureStory) async throws {
        let world = story.world
        story.on(30)
        try await story.act(world.labourChief, .openSession(.negotiationMeeting, chair: .labour))
        try await story.act(world.labourChief, .tableDemand(TestActs.draft(rate: "1.20")))
        let people = [world.labourChief.id, world.employerChief.id, story.recorder.id]
        try await world.recorded(
            world.request(
                story.recorder, story.negotiation,
                ActIntent(people: people, answersState: false) { seats in
                    .procedure(
                        .session(.recordAttendance(Attendance(session: 1, present: people.map { seats.seat(of: $0) }))))
                }, text: "attendance"))
        let end = ProcedureStory.instant(of: 30, hour: 12, in: story.zone)
        story.set(Timestamp(microseconds: end.microseconds + 15 * 60_000_000))
        try await story.act(world.labourChief, .closeSession)
    }

    /// The agreement is ratified, signed on day 80, filed on day 86 and in force from its first day on.
    private static func inForce(_ story: ProcedureStory) async throws {
        story.on(75)
        let plan = DraftPlan(
            kind: .collectiveContract, binding: .accededList, validFrom: ProcedureStory.day(117),
            validThrough: try #require(ProcedureStory.day(116).adding(years: 2)), workersInScope: 2_140,
            textHash: DraftText.uncomputed)
        try await story.bothChiefs(.state(.assembleDraft(plan)))
        try await story.bothChiefs(.signDraft(1, try await story.hash()))
        try await story.vote(1)
        story.on(80)
        try await story.signed()
        story.on(86)
        try await story.act(story.world.employerChief, .fileAgreement(draft: 1, copies: 3))
        story.on(88)
        try await story.act(story.authority, .recordReceipt(draft: 1))
        story.on(90)
        try await story.act(story.authority, .confirmEffect)
    }

    @Test func `given an agreement in force, then its terms, session, clocks and vote are told`() async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await ProcedureStory.measured(world, clock)
            let id = story.negotiation
            try await story.seated()
            try await Self.met(story)
            try await story.tableConcluded()
            #expect(try await projections.projector.catchUp(world.ledger))
            for view in Self.views {
                #expect(try await projections.lines(["1"], from: view).isEmpty, "\(view) tells of an open table")
            }
            try await Self.inForce(story)
            #expect(try await projections.projector.catchUp(world.ledger))

            try await Self.expectTerms(projections, id)
            try await Self.expectCourse(projections, story)
            try await projections.expectSettlementsRebuildable()
        }
    }

    /// 0.05 of 1.00 and −1 of 10 over exactly two years.
    private static func expectTerms(_ projections: ProjectionWorld, _ id: StreamID) async throws {
        let terms = try await projections.lines(
            [
                "agreement_number", "item_key", "baseline_amount", "new_amount", "change_amount", "change_ratio",
                "term_years", "annualised_change_ratio", "is_quantifiable", "workers_covered", "is_first_agreement",
                "agreement_kind", "agreed_date", "settled_date", "effective_from_date", "effective_to_date",
            ], from: "fact_agreement_term", of: id, order: "item_number")
        let last = try #require(ProcedureStory.day(116).adding(years: 2)).description
        let days = "collective_contract|\(day(71))|\(day(80))|\(day(117))|\(last)"
        #expect(
            terms == [
                "1|per_parcel|1.000000|1.050000|0.050000|0.050000|2.000000|0.025000|true|1800|true|\(days)",
                "1|commission|10.000000|9.000000|-1.000000|-0.100000|2.000000|-0.050000|true|0|true|\(days)",
            ])
    }

    private static func expectCourse(_ projections: ProjectionWorld, _ story: ProcedureStory) async throws {
        let id = story.negotiation
        let sessions = try await projections.lines(
            [
                "session_number", "form", "chair_side", "opened_date", "opened_precision", "closed_date",
                "duration_minutes", "present_labour_people", "present_employer_people", "present_neutral_people",
                "labour_moves", "employer_moves", "is_adjourned", "is_late_entry",
            ], from: "fact_session", of: id)
        #expect(
            sessions == [
                "1|negotiation_meeting|labour|\(day(30))|instant|\(day(30))|135|1|1|1|1|0|false|false"
            ])
        let ballots = try await projections.lines(
            [
                "matter", "draft_number", "route", "held_date", "eligible_voters", "attending_voters", "for_votes",
                "against_votes", "abstained_votes", "turnout_ratio", "approval_ratio", "approval_of_eligible_ratio",
                "result", "is_passed", "is_secret",
            ], from: "fact_ballot", of: id)
        #expect(
            ballots == [
                "draft|1|industry|\(day(75))|120|84|60|24|0|0.700000|0.714286|0.500000|passed|true|true"
            ])
        // The reply: received on day 2, due twenty days later, given on day 19. The filing: ten days after the signature.
        let clocks = try await projections.lines(
            ["rule", "due_party", "started_date", "due_date", "outcome", "settled_date", "days_late"],
            from: "fact_deadline", of: id, where: "rule IN ('reply', 'file')", order: "clock_number")
        #expect(
            clocks == [
                "reply|employer|\(day(2))|\(day(22))|met|\(day(19))|0",
                "file|employer|\(day(80))|\(day(90))|met|\(day(86))|0",
            ])
        let board = try await story.procedure().deadlines.map { deadline in
            "\(deadline.rule.rawValue)|\(deadline.due)|\(deadline.status.word)"
        }
        let all = try await projections.lines(
            ["rule", "due_date", "outcome"], from: "fact_deadline", of: id, order: "clock_number")
        #expect(all == board)
        #expect(all.contains { $0.hasPrefix("term_end|") && $0.hasSuffix("|running") })
    }

    @Test func `given a later agreement of the same parties, then the first one stays the first`() async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let first = try await ProcedureStory.measured(world, clock)
            try await first.platformAgreement(
                from: ProcedureStory.day(75), through: try #require(ProcedureStory.day(74).adding(years: 1)))
            #expect(try await projections.projector.catchUp(world.ledger))
            let later = try #require(ProcedureStory.start.adding(years: 1))
            let second = try await ProcedureStory.$start.withValue(later) {
                first.on(0)
                let second = try await ProcedureStory.measured(world, clock)
                try await second.platformAgreement(
                    from: ProcedureStory.day(75), through: try #require(ProcedureStory.day(74).adding(years: 1)),
                    rate: "1.03")
                return second
            }
            #expect(try await projections.projector.catchUp(world.ledger))
            func standing(_ story: ProcedureStory) async throws -> [String] {
                try await projections.lines(
                    ["item_key", "annualised_change_ratio", "is_first_agreement", "workers_covered"],
                    from: "fact_agreement_term", of: story.negotiation, order: "item_number")
            }
            #expect(
                try await standing(first) == [
                    "per_parcel|0.050000|true|1800", "commission|-0.100000|true|2140",
                ])
            #expect(
                try await standing(second) == [
                    "per_parcel|0.030000|false|1800", "commission|-0.100000|false|2140",
                ])
            try await projections.expectSettlementsRebuildable()
        }
    }

    @Test(arguments: [(30, "within_30_days"), (31, "within_90_days"), (180, "within_180_days"), (181, "later")])
    func `given a term that ends soon, then the agreement is listed with the days that are left`(
        daysLeft: Int, bucket: String
    ) async throws {
        try await ProjectionWorld.with { projections in
            let today = try await projections.pool.query("SELECT current_date::text").first?.text(0)
            let begin = try #require(today)
            let last = try #require(LocalDay(begin)?.adding(days: daysLeft))
            let first = try #require(last.adding(days: 1)?.adding(years: -1))
            try await ProcedureStory.$start.withValue(try #require(first.adding(days: -75))) {
                let clock = ProcedureStory.clock()
                let world = try await projections.newWorld(1, clock: clock)
                let story = try await ProcedureStory.measured(world, clock)
                try await story.platformAgreement(from: first, through: last)
                #expect(try await projections.projector.catchUp(world.ledger))
                let listed = try await projections.lines(
                    [
                        "in_force_from_date", "nominal_expiry_date", "days_to_expiry", "expiry_bucket", "terms",
                        "workers_covered",
                    ], from: "expiring_agreements", of: story.negotiation)
                #expect(listed == ["\(first)|\(last)|\(daysLeft)|\(bucket)|2|2140"])
            }
        }
    }
}
