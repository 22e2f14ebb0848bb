import StrictJSON
import Testing

@testable import ParleyHTTP

/// Changes and the early end of an agreement over HTTP, and what is reported of it.
@Suite
struct DissolutionTests {
    private static let amended: JSONValue = ["text_hash": .string(String(repeating: "a", count: 64))]
    private static let reason: JSONValue = ["items": ["per_parcel"], "remark": "燃油价格上涨两成。"]

    private static func clock(_ procedure: Answer, _ rule: String) -> Answer? {
        procedure.list("/clocks").map { Answer(body: $0.encoded()) }.last { $0.string("/rule") == rule }
    }

    /// A collective contract in force in Beijing from day 90 on.
    private static func inForce() async throws -> ProcedureStory {
        let story = try await ProcedureStory.settled(profile: "CN-BJ@1")
        story.on(75)
        let text = try await story.draft()
        try await story.convene()
        try await story.act(story.recorder, "/drafts/1/ballots", ProcedureStory.ballot(84))
        story.on(80)
        try await story.both("/drafts/1/agreement-signatures", text)
        try await story.act(story.employer, "/drafts/1/filings", ["copies": 3])
        try await story.act(story.authority, "/drafts/1/receipts")
        story.on(90)
        try await story.act(story.authority, "/effect-confirmations")
        return story
    }

    @Test
    func `an amendment is proposed with its reason, agreed by both, and shows what it still needs`() async throws {
        let story = try await Self.inForce()
        story.on(200)
        let proposed = try await story.act(story.employer, "/amendment-proposals", Self.reason)
        let read = try await story.auditor.get(try #require(proposed.header("Location"))).expect(200)
        #expect(read.string("/disclosures/remark") == "燃油价格上涨两成。")
        #expect(try await story.procedure()["/amendments/0/agreed"] == JSONValue.null)
        let agreed = try await story.both("/amendment-proposals/1/amendments", Self.amended)
        #expect(agreed.string("/events/0/type") == "AgreementAmended")
        let procedure = try await story.procedure()
        #expect(procedure.string("/amendments/0/side") == "employer")
        #expect(procedure.string("/amendments/0/agreed/on") == ProcedureStory.date(200))
        #expect(procedure.string("/amendments/0/agreed/needs_ratification_by") == "BJ §38")
        #expect(procedure.string("/amendments/0/agreed/needs_filing_by") == "BJ §39")
        #expect(procedure["/in_force"] == true)
    }

    @Test
    func `an early end stops the clocks of the term and starts that of the report`() async throws {
        let story = try await Self.inForce()
        story.on(200)
        let before = try await story.procedure()
        #expect(Self.clock(before, "performance_report") != nil && Self.clock(before, "early_end_report") == nil)
        try await story.both("/dissolutions")
        let procedure = try await story.procedure()
        #expect(procedure.string("/stage") == "dissolved" && procedure["/in_force"] == false)
        #expect(procedure.string("/dissolved/on") == ProcedureStory.date(200))
        for rule in ["term_end", "performance_report", "renewal_window"] {
            #expect(Self.clock(procedure, rule) == nil, "\(rule)")
        }
        let report = Self.clock(procedure, "early_end_report")
        #expect(report?.string("/article") == "BJ §48" && report?.string("/due") == ProcedureStory.date(210))
        #expect(report?.string("/party") == "employer" && report?.string("/status") == "running")
        story.on(212)
        #expect(try await story.sweep() == 0)
        try await story.act(story.employerSecond, "/dissolution-filings")
        let reported = try await story.procedure()
        #expect(reported.string("/dissolved/reported_on") == ProcedureStory.date(212))
        #expect(reported["/dissolved/report_late"] == true)
        #expect(Self.clock(reported, "early_end_report")?.string("/status") == "missed")
        story.on(900)
        #expect(try await story.sweep() == 0)
    }

    @Test
    func `reports, notices and renewal are recorded with how they stand to their clocks`() async throws {
        let story = try await Self.inForce()
        story.on(200)
        var rules: JSONObject = ["subject": "order_allocation", "title": ["en": "Dispatch rules"], "version": "13"]
        for effective in [ProcedureStory.date(230), ProcedureStory.date(200)] {
            rules["effective_from"] = .string(effective)
            try await story.act(story.employer, "/rule-change-notices", .object(rules))
        }
        let first = try #require(Self.clock(try await story.procedure(), "performance_report")?.string("/due"))
        try await story.act(story.employer, "/performance-reports", ["remark": "All rates were paid."])
        try await story.act(story.labour, "/renewal-proposals")
        let procedure = try await story.procedure()
        #expect(procedure["/rule_changes/0/late"] == false && procedure["/rule_changes/1/late"] == true)
        #expect(procedure.string("/performance_reports/0/due") == first)
        #expect(Self.clock(procedure, "performance_report")?.string("/start") == first)
        #expect(procedure.string("/renewal_proposals/0/timing") == "early")
    }

    @Test
    func `what the state forbids is refused by its rule`() async throws {
        let early = try await ProcedureStory.received()
        let ground: JSONValue = ["ground": "bankruptcy", "remark": "The court opened the proceedings."]
        let report: JSONValue = ["remark": "All rates were paid."]
        let bodies: [(String, JSONValue)] = [
            ("/amendment-proposals", Self.reason), ("/amendment-proposals/1/amendments", Self.amended),
            ("/dissolutions", [:]), ("/statutory-dissolutions", ground), ("/performance-reports", report),
            ("/renewal-proposals", [:]),
        ]
        for (act, body) in bodies { try await early.refuses(early.employer, act, body, 409, "not-in-force") }
        let story = try await Self.inForce()
        let (labour, employer) = (story.labour, story.employer)
        try await story.refuses(labour, "/amendment-proposals/1/amendments", Self.amended, 404, "amendment-unknown")
        let silences: [(String, JSONValue)] = [
            ("/amendment-proposals", [:]), ("/performance-reports", [:]),
            ("/statutory-dissolutions", ["ground": "bankruptcy"]),
        ]
        for (act, body) in silences {
            let silent = try await story.refuses(employer, act, body, 422, "invalid-body")
            #expect(silent.string("/errors/0/pointer") == "/remark")
        }
        let stray: JSONValue = ["items": ["shifts"], "remark": "x"]
        try await story.refuses(labour, "/amendment-proposals", stray, 422, "item-not-of-agreement")
        try await story.act(labour, "/amendment-proposals", Self.reason)
        let same: JSONValue = [
            "text_hash": .string(try #require(try await story.procedure().string("/drafts/0/text_hash")))
        ]
        try await story.refuses(
            labour, "/amendment-proposals/1/amendments", same, 422, "amendment-changes-nothing")
        try await story.both("/amendment-proposals/1/amendments", Self.amended)
        try await story.refuses(
            labour, "/amendment-proposals/1/amendments", Self.amended, 409, "amendment-already-made")
        try await story.act(labour, "/renewal-proposals")
        try await story.refuses(labour, "/renewal-proposals", [:], 409, "already-stated")
        try await story.refuses(employer, "/dissolution-filings", [:], 409, "agreement-not-dissolved")
        try await story.act(employer, "/statutory-dissolutions", ground)
        for act in ["/dissolutions", "/renewal-proposals"] {
            try await story.refuses(employer, act, [:], 409, "agreement-dissolved")
        }
        try await story.act(employer, "/dissolution-filings")
        try await story.refuses(employer, "/dissolution-filings", [:], 409, "already-stated")
    }

    @Test
    func `it is told in both languages`() async throws {
        let story = try await Self.inForce()
        story.on(200)
        try await story.act(story.labour, "/amendment-proposals", Self.reason)
        try await story.both("/amendment-proposals/1/amendments", Self.amended)
        try await story.act(story.employer, "/performance-reports", ["remark": "All rates were paid."])
        try await story.act(story.labour, "/renewal-proposals")
        try await story.act(story.labour, "/dissolutions")
        try await story.act(
            story.employer, "/statutory-dissolutions", ["ground": "force_majeure", "remark": "Floods."])
        try await story.act(story.employer, "/dissolution-filings")
        for (language, lines) in [
            (
                "en",
                [
                    "The labour side asks to change the agreement, amendment 1, in Rate per parcel.",
                    "It needs a vote (BJ §38). It needs filing (BJ §39).",
                    "The employer side reports on performance, report 1.",
                    "The labour side asks to renew the agreement, early: it can from ",
                    "The labour side states: the agreement should end before its term.",
                    "The employer side ends the agreement on 21 December 2026, before its term: force majeure.",
                    "The report to the authority: by 31 December 2026 (CN-BJ@1, BJ §48).",
                    "The authority is told of the early end.",
                ]
            ),
            (
                "zh",
                [
                    "提出变更协议，第 1 次：", "须经审议通过（BJ §38）。须报送审查（BJ §39）。", "报告履行情况，第 1 次。",
                    "提出续订协议，过早：自", "提前终止协议", "提前终止：不可抗力。", "向劳动行政部门报告提前终止。",
                ]
            ),
        ] {
            let timeline = try await story.auditor.get(
                story.path + "/timeline?limit=200", headers: ["Accept-Language": language]
            ).expect(200)
            for line in lines { #expect(timeline.text.contains(line), "\(line): \(timeline.text.suffix(2_400))") }
        }
    }
}
