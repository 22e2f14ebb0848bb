import Bargaining
import EventSourcing
import Postgres
import Testing

@testable import ParleyService

/// The facts of a negotiation that was held here: disclosed once its agreement is in force, corrected and voided entries honoured.
@Suite(.serialized) struct LiveCourseTests {
    private static func day(_ number: Int) -> String { ProcedureStory.day(number).description }

    /// Bargaining on two items from day 30 to day 71, with a session, a refusal, a restatement, a voided and a corrected entry.
    private static func bargained(_ story: ProcedureStory) async throws {
        let (labour, employer) = (story.world.labourChief, story.world.employerChief)
        try await story.seated()
        story.on(20)
        try await story.act(
            labour,
            .groundwork(
                .defineUnit(
                    BargainingUnit(
                        title: .both(zh: "青海快递业", en: "Couriers of Qinghai"),
                        scope: CampaignScope(region: Sample.region("630100"), industry: Sample.industry("6020")),
                        workforce: Workforce(total: 2_140, women: 310)))))
        story.on(30)
        try await story.act(labour, .openSession(.negotiationMeeting, chair: .labour))
        try await story.act(labour, .tableDemand(TestActs.draft(rate: "1.20")))
        story.on(30, hour: 12)
        try await story.act(labour, .closeSession)
        story.on(33)
        try await story.act(employer, .rejectOffer(TestActs.number("U-1")))
        try await story.act(employer, .makeOffer(TestActs.draft(rate: "0.90")))
        story.on(40)
        try await story.act(labour, .makeOffer(TestActs.draft(rate: "1.10")))
        story.on(41)
        try await story.act(labour, .makeOffer(TestActs.draft(rate: "1.10")))
        story.on(50)
        try await story.act(employer, .counter(TestActs.number("U-3"), TestActs.draft(rate: "1.00")))
        try await story.act(employer, .makeOffer(TestActs.draft(commission: "9")))
        story.on(51)
        let wrong = try await story.act(labour, .makeOffer(TestActs.draft(commission: "5")))
        story.on(52)
        try await story.act(
            labour,
            .voidEntry(
                EntryReference(
                    version: wrong.version.number, proposal: TestActs.number("U-4"), item: TestActs.commission)))
        story.on(55)
        let slip = try await story.act(employer, .makeOffer(TestActs.draft(rate: "1.30")))
        try await story.act(
            employer,
            .correctEntry(
                EntryReference(
                    version: slip.version.number, proposal: TestActs.number("E-4"), item: TestActs.pieceRate),
                TestActs.rate("1.03")))
        story.on(60)
        try await story.act(labour, .holdPosition([TestActs.pieceRate]))
        story.on(70)
        try await story.act(labour, .acceptOffer(TestActs.number("E-3")))
        story.on(71)
        try await story.act(labour, .acceptOffer(TestActs.number("E-4")))
    }

    /// Concluded on day 73; from the draft on day 75 to the agreement in force.
    private static func concluded(_ story: ProcedureStory) async throws {
        story.on(73)
        for chief in [story.world.labourChief, story.world.employerChief] {
            try await story.act(chief, .state(.conclude(.withAgreement)))
        }
        story.on(75)
        try await story.draft(1)
        try await story.vote(1)
        story.on(80)
        try await story.bothChiefs(.signAgreement(1, try await story.hash()))
        story.on(86)
        try await story.act(story.world.employerChief, .fileAgreement(draft: 1, copies: 3))
        story.on(88)
        try await story.act(story.authority, .recordReceipt(draft: 1))
    }

    @Test func `given an agreement in force, then its whole course is told, as corrected`() async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await ProcedureStory.invited(world, clock)
            let id = story.negotiation
            try await Self.bargained(story)
            try await Self.concluded(story)
            #expect(try await projections.projector.catchUp(world.ledger))
            for view in ["dim_negotiation", "fact_move", "fact_position_step", "process_statistics", "dim_party"] {
                #expect(try await projections.lines(["1"], from: view).isEmpty, "\(view) tells what is not in force")
            }
            story.on(104)
            #expect(try await story.sweep() == 1)
            #expect(try await projections.projector.catchUp(world.ledger))

            try await Self.expectWhole(projections, id)
            try await Self.expectMoves(projections, id)
            try await Self.expectSteps(projections, id)
            try await Self.expectProcess(projections, id)
            try await Self.expectStatuses(projections, id)
            try await Self.expectRecomputed(projections, story)
            try await projections.expectRebuildable()

            // What happens afterwards is followed: somebody contests the record of a position.
            let version = try await projections.lines(
                ["version"], from: "fact_move", of: id, where: "proposal_number = 'U-2'")
            story.on(118)
            try await story.act(
                world.employerChief,
                .contestEntry(
                    EntryReference(
                        version: Int64(version.first ?? "") ?? 0, proposal: TestActs.number("U-2"),
                        item: TestActs.pieceRate)))
            #expect(try await projections.projector.catchUp(world.ledger))
            let contested = try await projections.lines(
                ["proposal_number"], from: "fact_move", of: id, where: "is_contested")
            #expect(contested == ["U-2"])
            try await projections.expectRebuildable()
        }
    }

    private static func expectWhole(_ projections: ProjectionWorld, _ id: StreamID) async throws {
        let whole = try await projections.lines(
            [
                "title_zh", "title_en", "is_published_record", "region_code", "region_source", "industry_code", "level",
                "opened_date", "concluded_date", "in_force_date", "published_date", "outcome", "status", "stage",
                "agreement_kind", "is_first_agreement", "item_count", "agreed_item_count", "move_count",
                "session_count", "covered_workers", "in_scope_workers", "agreement_from_date",
                "agreement_through_date",
            ], from: "dim_negotiation", of: id)
        #expect(
            whole == [
                "快递行业集体协商|Courier industry bargaining|false|630100|bargaining_unit|6020|industry|\(day(0))|"
                    + "\(day(73))|\(day(117))|-|with_agreement|concluded_with_agreement|in_force|"
                    + "collective_contract|true|2|2|6|1|0|2140|\(day(117))|2028-09-28"
            ])
        let parties = try await projections.lines(
            ["side", "party_name", "is_acceded", "registered_party_id"], from: "dim_party", of: id)
        #expect(
            parties == [
                "employer|Express industry association|false|-", "labour|City courier union federation|false|-",
            ])
        let units = try await projections.lines(
            [
                "unit_number", "is_current", "side", "title_en", "region_code", "industry_code", "level",
                "unit_workers", "women_workers",
            ],
            from: "dim_bargaining_unit", of: id)
        #expect(units == ["1|true|labour|Couriers of Qinghai|630100|6020|industry|2140|310"])
    }

    private static func expectMoves(_ projections: ProjectionWorld, _ id: StreamID) async throws {
        let moves = try await projections.lines(
            [
                "sequence_number", "item_key", "side", "move_kind", "proposal_number", "answers_proposal_number",
                "proposal_status", "is_restatement", "is_voided", "is_corrected", "session_number", "occurred_date",
            ], from: "fact_move", of: id, order: "version")
        #expect(
            moves == [
                "1|per_parcel|labour|demand|U-1|-|rejected|false|false|false|1|\(day(30))",
                "2|per_parcel|employer|rejected|-|U-1|-|false|false|false|-|\(day(33))",
                "3|per_parcel|employer|offer|E-1|-|replaced|false|false|false|-|\(day(33))",
                "4|per_parcel|labour|offer|U-2|-|replaced|false|false|false|-|\(day(40))",
                "5|per_parcel|labour|offer|U-3|-|overtaken|true|false|false|-|\(day(41))",
                "6|per_parcel|employer|counter_offer|E-2|U-3|replaced|false|false|false|-|\(day(50))",
                "7|commission|employer|offer|E-3|-|accepted|false|false|false|-|\(day(50))",
                "8|commission|labour|offer|U-4|-|withdrawn|false|true|false|-|\(day(51))",
                "9|per_parcel|employer|offer|E-4|-|accepted|false|false|true|-|\(day(55))",
                "10|per_parcel|labour|held|-|-|-|false|false|false|-|\(day(60))",
                "11|commission|labour|accepted|-|E-3|-|false|false|false|-|\(day(70))",
                "12|per_parcel|labour|accepted|-|E-4|-|false|false|false|-|\(day(71))",
            ])
        let precise = try await projections.lines(
            ["count(*)", "count(occurred_at)", "min(occurred_precision)"], from: "fact_move", of: id, order: "count(*)")
        #expect(precise == ["12|12|instant"])
        let terms = try await projections.lines(
            ["amount", "unit", "previous_amount", "previous_change_amount"], from: "fact_offer_term", of: id,
            where: "item_key = 'per_parcel'", order: "split_part(offer_term_id, ':', 2)::int")
        #expect(
            terms == [
                "1.200000|CNY/parcel|-|-", "0.900000|CNY/parcel|-|-", "1.100000|CNY/parcel|1.200000|-0.100000",
                "1.100000|CNY/parcel|1.100000|0.000000", "1.000000|CNY/parcel|0.900000|0.100000",
                "1.030000|CNY/parcel|1.000000|0.030000",
            ])
    }

    private static func expectSteps(_ projections: ProjectionWorld, _ id: StreamID) async throws {
        let steps = try await projections.lines(
            [
                "step_number", "status", "labour_amount", "employer_amount", "gap_amount", "closed_ratio",
                "concession_side", "concession_amount", "result_amount", "is_correction", "occurred_date",
            ], from: "fact_position_step", of: id, where: "item_key = 'per_parcel'", order: "step_number")
        #expect(
            steps == [
                "1|open|1.200000|-|-|-|-|-|-|false|\(day(30))",
                "2|open|1.200000|0.900000|0.300000|0.000000|-|-|-|false|\(day(33))",
                "3|open|1.100000|0.900000|0.200000|0.333300|labour|0.100000|-|false|\(day(40))",
                "4|open|1.100000|1.000000|0.100000|0.666700|employer|0.100000|-|false|\(day(50))",
                "5|open|1.100000|1.300000|0.200000|0.333300|employer|0.030000|-|false|\(day(55))",
                "6|open|1.100000|1.030000|0.070000|0.766700|-|-|-|true|\(day(55))",
                "7|tentatively_agreed|-|-|-|-|-|-|1.030000|false|\(day(71))",
                "8|agreed|-|-|-|-|-|-|1.030000|false|\(day(73))",
            ])
        let voided = try await projections.lines(
            ["item_key", "labour_amount", "concession_amount"], from: "fact_position_step", of: id, where: "is_voided")
        #expect(voided == ["commission|5.000000|-"])
    }

    /// By hand: the first gap is 0.30, closed by 0.10, 0.10 and 0.03 and by the acceptance of 1.03.
    private static func expectProcess(_ projections: ProjectionWorld, _ id: StreamID) async throws {
        let counts = try await projections.lines(
            [
                "session_count", "turn_count", "round_count", "labour_move_count", "employer_move_count",
                "restatement_count", "item_count", "item_without_movement_count", "comparable_item_count",
            ], from: "process_statistics", of: id)
        #expect(counts == ["1|4|2|2|4|1|2|1|1"])
        let days = try await projections.lines(
            [
                "invitation_to_reply_days", "reply_to_first_session_days", "first_session_to_settled_days",
                "settled_to_ratified_days", "ratified_to_signed_days", "signed_to_in_force_days",
                "invitation_to_settled_days", "invitation_to_in_force_days",
            ], from: "process_statistics", of: id)
        #expect(days == ["19|11|41|4|5|37|71|117"])
        let movement = try await projections.lines(
            [
                "first_gap_amount", "final_gap_amount", "gap_unit", "closed_ratio", "labour_moved_ratio",
                "employer_moved_ratio", "reciprocity_ratio", "concession_count", "largest_concession_ratio",
                "mean_concession_ratio", "last_tenth_movement_ratio", "last_week_movement_ratio", "reply_count",
                "mean_reply_days",
            ], from: "process_statistics", of: id)
        #expect(
            movement == [
                "0.300000|0.000000|CNY/parcel|1.000000|0.566667|0.433333|0.764705|3|0.333333|0.255555|0.233333|"
                    + "0.233333|4|6.000000"
            ])
        let quarters = try await projections.lines(
            [
                "industry_code", "region_code", "is_all_industries", "is_all_regions", "negotiation_count",
                "with_agreement_count", "median_round_count", "p90_round_count", "invitation_to_reply_median_days",
                "signed_to_in_force_p90_days",
            ], from: "process_statistics_quarterly")
        #expect(
            Set(quarters) == [
                "-|-|true|true|1|1|2|2|19|37", "60|-|false|true|1|1|2|2|19|37", "-|630000|true|false|1|1|2|2|19|37",
                "60|630000|false|false|1|1|2|2|19|37",
            ])
    }

    private static func expectStatuses(_ projections: ProjectionWorld, _ id: StreamID) async throws {
        let statuses = try await projections.lines(
            ["status", "stage", "valid_from_date", "valid_to_date", "valid_from_at IS NULL", "is_current"],
            from: "negotiation_status_history", of: id, order: "interval_number")
        #expect(
            statuses == [
                "invited|-|\(day(0))|\(day(19))|false|false", "bargaining|-|\(day(19))|\(day(30))|false|false",
                "in_session|-|\(day(30))|\(day(30))|false|false", "bargaining|-|\(day(30))|\(day(73))|false|false",
                "concluded_with_agreement|-|\(day(73))|\(day(75))|false|false",
                "concluded_with_agreement|draft|\(day(75))|\(day(75))|false|false",
                "concluded_with_agreement|in_ratification|\(day(75))|\(day(75))|false|false",
                "concluded_with_agreement|ratified|\(day(75))|\(day(80))|false|false",
                "concluded_with_agreement|signed|\(day(80))|\(day(86))|false|false",
                "concluded_with_agreement|filed|\(day(86))|\(day(88))|false|false",
                "concluded_with_agreement|under_review|\(day(88))|\(day(104))|false|false",
                "concluded_with_agreement|in_force|\(day(104))|-|false|true",
            ])
    }

    /// Reply times once more, from the events alone: who spoke when, without what was voided.
    private static func expectRecomputed(_ projections: ProjectionWorld, _ story: ProcedureStory) async throws {
        var spoken: [(side: Side, microseconds: Int64, proposal: ProposalNumber?)] = []
        var voided: Set<ProposalNumber> = []
        for try await event in story.world.service.follow(
            story.negotiation, in: story.world.ledger, for: story.world.auditor, after: .none, finite: true)
        {
            guard case .instant(let instant) = event.event.occurredAt else { continue }
            switch event.event.fact {
            case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal):
                spoken.append((proposal.number.side, instant.microseconds, proposal.number))
            case .offerRejected(_, let side), .positionHeld(let side, _, _):
                spoken.append((side, instant.microseconds, nil))
            case .tentativeAgreementReached(let act, _): spoken.append((act.side, instant.microseconds, nil))
            case .procedure(.entryVoided(let entry)): voided.insert(entry.proposal)
            default: break
            }
        }
        let counted = spoken.filter { $0.proposal.map { !voided.contains($0) } ?? true }
        let replies = zip(counted, counted.dropFirst()).filter { $0.side != $1.side }
        // Every act of the story is at ten or twelve o'clock: whole days but for the noon of day 30.
        let days = replies.map { act, answer in
            Int((answer.microseconds - act.microseconds + 43_200_000_000) / 86_400_000_000)
        }
        let told = try await projections.lines(
            ["reply_count", "mean_reply_days * reply_count"], from: "process_statistics", of: story.negotiation)
        #expect(told == ["\(days.count)|\(days.reduce(0, +)).000000"])
    }

    @Test func `given a registered organisation, then the one of that name tells place and branch, and only one`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await projections.imported("boeing-iam-2024", into: world)
            let registry = PartyRegistry(StreamService(beside: world.service))
            func register(_ name: Title) async throws -> StreamID {
                let details = PartyDetails(
                    name: name, region: Sample.region("630100"), industry: Sample.industry("3741"), workers: 33_000,
                    validFrom: Sample.day("2020-01-01"))
                let outcome = try await registry.perform(
                    StreamRequest(
                        principal: world.principal("federation", .unionFederation),
                        address: .opened(in: world.ledger), idempotencyKey: TestKeys.next(),
                        fingerprint: TestKeys.fingerprint("\(name)")
                    ) { _ in PartyIntent(.register(.enterprise, details), neighbours: [:]) })
                guard case .recorded(let act) = outcome else { throw NotRecorded() }
                return act.stream
            }
            let registered = try await register(.both(zh: "波音公司", en: "The Boeing Company"))
            #expect(try await projections.projector.catchUp(world.ledger))
            let columns = ["party_name", "registered_party_id", "party_kind", "region_code", "party_workers"]
            let known = try await projections.lines(columns, from: "dim_party", of: id, where: "side = 'employer'")
            #expect(known == ["The Boeing Company|\(registered)|enterprise|630100|33000"])
            let place = ["region_code", "region_source", "industry_code"]
            #expect(
                try await projections.lines(place, from: "dim_negotiation", of: id) == ["630100|party_register|3741"])
            _ = try await register(.en("The Boeing Company"))
            #expect(try await projections.projector.catchUp(world.ledger))
            let unclear = try await projections.lines(columns, from: "dim_party", of: id, where: "side = 'employer'")
            #expect(unclear == ["The Boeing Company|-|-|-|-"])
            #expect(try await projections.lines(place, from: "dim_negotiation", of: id) == ["-|-|-"])
            try await projections.expectRebuildable()
        }
    }
}
