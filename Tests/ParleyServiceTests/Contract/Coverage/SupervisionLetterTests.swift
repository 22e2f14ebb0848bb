import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// The letters of supervision cases in the contract: after the case has ended, and without who wrote to whom.
@Suite(.serialized) struct SupervisionLetterTests {
    private static let letters = """
        SELECT letter_number, letter_kind, cause, region_code, issued_date, received_date, due_date, answered_date,
               answer_stance, is_answer_overdue, answer_days, suggestion_ground, outcome, outcome_date, case_closure,
               case_ended_date
        FROM parley_v1.fact_supervision_letter ORDER BY case_id, letter_number
        """

    private static func with(
        _ body: (CoverageContractWorld, SupervisionWorld) async throws -> Void
    ) async throws {
        try await ProjectionWorld.with { projections in
            let clock = SupervisionWorld.clock()
            let world = try await projections.newWorld(1, clock: clock)
            try await body(
                CoverageContractWorld(projections: projections, campaigns: CampaignWorld(world, clock)),
                SupervisionWorld(world, clock))
        }
    }

    @Test func `a case that goes on has no row; one that was decided tells its letters with their days`() async throws {
        try await Self.with { contract, cases in
            let stream = try await cases.opened()
            try await cases.act(cases.union, on: stream) { _ in .remind(SupervisionLetter(reference: "No 7")) }
            try await cases.act(cases.union, on: stream) { _ in .issueOpinion(OpinionDraft(signedBy: .chair)) }
            cases.on("2026-06-10")
            try await cases.answer(stream, .refused)
            cases.on("2026-06-12")
            try await cases.suggest(stream, .refused)
            #expect(try await contract.lines(Self.letters).isEmpty)
            cases.on("2026-07-01")
            try await cases.act(cases.authority, on: stream) { _ in
                .recordOutcome(SupervisionOutcome(result: .correctionOrdered))
            }
            let cause = "rule_change_without_notice|330000"
            let end = "∅|2026-07-01"
            #expect(
                try await contract.lines(Self.letters) == [
                    "1|reminder|\(cause)|2026-06-04|∅|∅|∅|∅|∅|∅|∅|∅|∅|\(end)",
                    "2|opinion|\(cause)|2026-06-04|2026-06-04|2026-06-26|2026-06-10|refused|false|6|∅|∅|∅|\(end)",
                    "3|suggestion|\(cause)|2026-06-12|∅|∅|∅|∅|∅|∅|refused|correction_ordered|2026-07-01|\(end)",
                ])
            for name in ["Employer", "Union", "Authority", "No 7"] {
                #expect(try await contract.mentions(of: name) == 0, "\(name)")
            }
        }
    }

    @Test func `an opinion that nobody answered is counted from the third on, and told when its case has ended`()
        async throws
    {
        try await Self.with { contract, cases in
            var streams: [StreamID] = []
            for _ in 0..<3 { streams.append(try await cases.withOpinion()) }
            cases.on("2026-06-27")
            for stream in streams.prefix(2) { #expect(try await cases.sweep(stream) == 1) }
            let warnings = "SELECT warning_kind, region_code, month_start_date, warnings FROM parley_v1.early_warnings"
            #expect(try await contract.lines(warnings).isEmpty)
            #expect(try await cases.sweep(streams[2]) == 1)
            #expect(try await contract.lines(warnings) == ["opinion_unanswered|330000|2026-06-01|3"])
            #expect(try await contract.lines(Self.letters).isEmpty)
            try await cases.act(cases.union, on: streams[0]) { _ in .close(.withdrawn) }
            #expect(try await contract.lines(warnings).isEmpty)
            #expect(
                try await contract.lines(Self.letters) == [
                    "1|opinion|rule_change_without_notice|330000|2026-06-04|2026-06-04|2026-06-26|∅|∅|true|∅|∅|∅|∅|"
                        + "withdrawn|2026-06-27"
                ])
            for stream in streams.dropFirst() { #expect(try await contract.mentions(of: stream.description) == 0) }
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func `a case about a negotiation under embargo has no row before that is disclosed`() async throws {
        try await Self.with { contract, cases in
            let world = contract.campaigns
            let targets = [CampaignWorld.enterprise(1, workers: 420)]
            let (_, negotiations) = try await contract.invited(targets)
            let link = SupervisionLink(negotiation: negotiations[0])
            let employer = cases.employer
            let stream = try await cases.act(cases.union, on: nil, people: [employer]) {
                .open(
                    SupervisionOpening(
                        title: .en("Silence"), union: Sample.party("Union"), employer: Sample.party("Employer"),
                        subjects: [.pieceRate], cause: .replyOverdue, link: link, profile: "CN-ZJ@1"),
                    addressee: $0.seat(of: employer.id))
            }.stream
            try await cases.act(cases.union, on: stream) { _ in .remind(SupervisionLetter()) }
            try await cases.act(cases.union, on: stream) { _ in .close(.corrected) }
            #expect(try await contract.lines(Self.letters).isEmpty)
            try await world.agree(negotiations[0], .allInScope, workers: 400)
            #expect(
                try await contract.lines(
                    """
                    SELECT letter_kind, region_code, industry_code, negotiation_id, case_closure
                    FROM parley_v1.fact_supervision_letter
                    """) == ["reminder|630103|6020|\(negotiations[0])|corrected"])
        }
    }
}
