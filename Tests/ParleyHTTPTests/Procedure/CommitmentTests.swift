import StrictJSON
import Testing

@testable import ParleyHTTP

/// Commitments of an agreement over HTTP.
@Suite
struct CommitmentTests {
    private static let evidence: JSONValue = ["remark": "2026年9月1日起已取消，附十名骑手的结算单。"]
    private static let reason: JSONValue = ["remark": "Deductions were made in September."]

    /// In force from day 75 on: the employers end deductions by day 90.
    private static func inForce() async throws -> ProcedureStory {
        let package: JSONValue = [
            "terms": [
                ProcedureStory.term("per_parcel", "1.05", "CNY/parcel"),
                ProcedureStory.term("daily_limit", "9", "hours/day"),
                [
                    "item": "deductions",
                    "term": [
                        "kind": "procedure", "duty": "End deductions for late parcels.", "owner": "employer",
                        "due": .string(ProcedureStory.date(90)),
                    ],
                ],
            ]
        ]
        let story = try await ProcedureStory.seated()
        story.on(71)
        try await story.act(story.employer, "/packages", package)
        try await story.act(story.labour, "/offers/E-1/acceptances")
        story.on(75)
        let plan: JSONValue = [
            "kind": "platform_agreement", "binding": "all_in_scope", "valid_from": .string(ProcedureStory.date(75)),
            "valid_through": "2027-06-30", "workers_in_scope": 2140,
        ]
        let assembled = try await story.both("/drafts", plan)
        try await story.refuses(story.employer, "/commitments/1/fulfilments", evidence, 409, "not-in-force")
        let text: JSONValue = ["text_hash": .string(try #require(assembled.string("/events/0/data/plan/text_hash")))]
        try await story.both("/drafts/1/agreement-signatures", text)
        return story
    }

    @Test
    func `a commitment is listed, carried out with its evidence, and disputed beside it`() async throws {
        let story = try await Self.inForce()
        let open = try await story.procedure()
        #expect(open.list("/commitments").count == 1)
        #expect(open.string("/commitments/0/item") == "deductions")
        #expect(open.string("/commitments/0/duty") == "End deductions for late parcels.")
        #expect(open.string("/commitments/0/owner") == "employer" && open.string("/commitments/0/status") == "open")
        #expect(open.string("/commitments/0/due") == ProcedureStory.date(90))
        let clock = open.list("/clocks").map { Answer(body: $0.encoded()) }.first { $0.string("/rule") == "commitment" }
        #expect(clock?.string("/item") == "deductions" && clock?.string("/party") == "employer")
        story.on(88)
        let fulfilled = try await story.act(story.employerSecond, "/commitments/1/fulfilments", Self.evidence)
        #expect(fulfilled.string("/events/0/type") == "CommitmentFulfilled")
        #expect(fulfilled.string("/events/0/data/timeliness/clock/due") == ProcedureStory.date(90))
        let read = try await story.auditor.get(try #require(fulfilled.header("Location"))).expect(200)
        #expect(read.string("/disclosures/remark") == "2026年9月1日起已取消，附十名骑手的结算单。")
        #expect(try await story.procedure().string("/commitments/0/status") == "fulfilled")
        try await story.act(story.labour, "/commitments/1/disputes", Self.reason)
        let disputed = try await story.procedure()
        #expect(disputed.string("/commitments/0/status") == "disputed")
        #expect(disputed.string("/commitments/0/disputed_by") == "labour")
        #expect(disputed.string("/commitments/0/fulfilled/on") == ProcedureStory.date(88))
        story.on(91)
        #expect(try await story.sweep() == 0)
    }

    @Test
    func `the clock marks it, a later fulfilment shows as late, and both languages tell it`() async throws {
        let story = try await Self.inForce()
        story.on(90)
        #expect(try await story.sweep() == 0)
        story.on(91)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        #expect(try await story.procedure().string("/commitments/0/status") == "missed")
        story.on(95)
        try await story.act(story.employer, "/commitments/1/fulfilments", Self.evidence)
        try await story.act(story.labour, "/commitments/1/disputes", Self.reason)
        try await story.act(story.employer, "/commitments/1/fulfilments", Self.evidence)
        let procedure = try await story.procedure()
        #expect(procedure.string("/commitments/0/status") == "fulfilled_late")
        #expect(procedure["/commitments/0/marked_missed"] == true)
        #expect(procedure["/commitments/0/fulfilled/late"] == true)
        for (language, lines) in [
            (
                "en",
                [
                    "Commitment 1 on Deductions for late parcels is not recorded as carried out. The employer side owed it "
                        + "by 2 September 2026 (CN@1).",
                    "The employer side records that commitment 1 on Deductions for late parcels is carried out, late: it "
                        + "was due by 2 September 2026 (CN@1).",
                    "The labour side disputes that commitment 1 on Deductions for late parcels is carried out.",
                ]
            ),
            ("zh", ["期满未见履行记录", "已履行，逾期", "已履行的记录提出异议。"]),
        ] {
            let timeline = try await story.auditor.get(
                story.path + "/timeline?limit=200", headers: ["Accept-Language": language]
            ).expect(200)
            for line in lines { #expect(timeline.text.contains(line), "\(line): \(timeline.text.suffix(1_200))") }
        }
    }

    @Test
    func `what the state or the side forbids is refused by its rule`() async throws {
        let story = try await Self.inForce()
        let (labour, employer) = (story.labour, story.employer)
        let (fulfil, dispute) = ("/commitments/1/fulfilments", "/commitments/1/disputes")
        try await story.refuses(employer, "/commitments/2/fulfilments", Self.evidence, 404, "commitment-unknown")
        try await story.refuses(labour, fulfil, Self.evidence, 403, "commitment-of-the-other-side")
        try await story.refuses(labour, dispute, Self.reason, 409, "commitment-not-fulfilled")
        let silent = try await story.refuses(employer, fulfil, [:], 422, "invalid-body")
        #expect(silent.string("/errors/0/pointer") == "/remark")
        try await story.act(employer, fulfil, Self.evidence)
        try await story.refuses(employer, fulfil, Self.evidence, 409, "commitment-already-fulfilled")
        try await story.refuses(employer, dispute, Self.reason, 403, "fulfilment-of-own-side")
        let unexplained = try await story.refuses(labour, dispute, [:], 422, "invalid-body")
        #expect(unexplained.string("/errors/0/pointer") == "/remark")
        try await story.act(labour, dispute, Self.reason)
        try await story.refuses(labour, dispute, Self.reason, 409, "already-stated")
    }
}
