import StrictJSON
import Testing

/// The life of an agreement over HTTP beside the worked example: late, of another kind, over.
@Suite
struct AgreementLifeTests {
    @Test
    func `an agreement filed late is filed, and the lateness is shown`() async throws {
        let story = try await ProcedureStory.signed()
        story.on(95)
        // For an industry the federation can file it.
        let filed = try await story.act(story.federation, "/drafts/1/filings", ["copies": 2])
        #expect(filed.string("/events/0/data/timeliness/clock/due") == ProcedureStory.date(90))
        #expect(filed.string("/events/0/data/timeliness/day") == ProcedureStory.date(95))
        let procedure = try await story.procedure()
        #expect(procedure["/drafts/0/filing/late"] == true)
        #expect(procedure.integer("/drafts/0/filing/copies") == 2)
        #expect(procedure.integer("/drafts/0/filing/copies_asked") == 3)
        #expect(procedure.string("/stage") == "filed")
    }

    @Test
    func `an objection after the review is on record as late and undoes nothing`() async throws {
        let story = try await ProcedureStory.received()
        story.on(110)
        try await story.act(story.authority, "/drafts/1/objections", ["clauses": [4]])
        let before = try await story.procedure()
        #expect(before["/drafts/0/filing/objections/0/late"] == true)
        #expect(before.string("/stage") == "under_review")
        try await story.refuses(story.authority, "/drafts/1/objections", ["clauses": [1]], 409, "already-objected")
        #expect(try await story.sweep() == 1)
        let after = try await story.procedure()
        #expect(after.string("/effect/cause") == "silence")
        // On the day after the review, however late it is noticed.
        #expect(after.string("/effect/from") == ProcedureStory.date(104))
    }

    @Test
    func `an agreement is over on the day after its term, and nobody joins it any more`() async throws {
        let story = try await ProcedureStory.inForce()
        let firm: JSONValue = ["enterprise": "Firm 1", "workers": 420]
        try await story.both("/accessions", firm)
        // 2028-09-28, the last day of the term.
        story.on(847)
        #expect(try await story.sweep() == 0)
        story.on(848)
        #expect(try await story.sweep() == 1)
        let procedure = try await story.procedure()
        #expect(procedure["/expired"] == true && procedure["/in_force"] == false)
        #expect(procedure.string("/stage") == "expired")
        #expect(procedure["/coverage"] == JSONValue.null)
        try await story.refuses(
            story.labour, "/accessions", ["enterprise": "Firm 2", "workers": 360], 409, "agreement-expired")
        try await story.refuses(story.labour, "/publications", ["channel": "notice"], 409, "not-in-force")
    }

    @Test
    func `a platform agreement is in force by both signatures and published, never filed`() async throws {
        let story = try await ProcedureStory.settled()
        story.on(75)
        let plan: JSONValue = [
            "kind": "platform_agreement", "binding": "all_in_scope", "valid_from": .string(ProcedureStory.date(75)),
            "valid_through": "2027-06-30", "workers_in_scope": 2140,
        ]
        let assembled = try await story.both("/drafts", plan)
        let text: JSONValue = ["text_hash": .string(try #require(assembled.string("/events/0/data/plan/text_hash")))]
        let signed = try await story.both("/drafts/1/agreement-signatures", text)
        #expect(signed.list("/events/0/data/clocks").count == 3)
        let procedure = try await story.procedure()
        #expect(procedure["/in_force"] == true && procedure.string("/coverage/ratio") == "1.0000")
        let publish = procedure.list("/clocks").map { Answer(body: $0.encoded()) }.first {
            $0.string("/rule") == "publish"
        }
        #expect(publish?.string("/article") == "G24" && publish?.string("/status") == "running")
        try await story.refuses(
            story.employer, "/drafts/1/filings", ["copies": 3], 409, "platform-agreement-is-not-filed")
        try await story.refuses(
            story.labour, "/accessions", ["enterprise": "Firm 1", "workers": 420], 409, "agreement-binds-all-in-scope")
        try await story.act(story.employer, "/publications", ["channel": "platform"])
        #expect(try await story.procedure().string("/stage") == "published")
    }

    @Test
    func `where each enterprise votes by itself, all have to approve`() async throws {
        let story = try await ProcedureStory.settled()
        story.on(75)
        try await story.draft()
        let stray: JSONValue = ["route": "industry", "enterprises": ["Firm 1"]]
        let refused = try await story.refuses(story.labour, "/drafts/1/submissions", stray, 422, "invalid-body")
        #expect(refused.string("/errors/0/pointer") == "/enterprises")
        try await story.both(
            "/drafts/1/submissions", ["route": "each_enterprise", "enterprises": ["Firm 1", "Firm 2"]])
        for (firm, votes, types) in [
            ("Firm 1", Int64(84), ["CongressBallotRecorded"]),
            ("Firm 2", 60, ["CongressBallotRecorded", "DraftRatified"]),
        ] {
            try await story.act(
                story.federation, "/drafts/1/congresses",
                ["enterprise": .string(firm), "eligible": 120, "attending": 84])
            let vote = try await story.act(
                story.recorder, "/drafts/1/ballots",
                [
                    "enterprise": .string(firm), "in_favour": .integer(votes), "against": .integer(84 - votes),
                    "secret": true,
                ])
            #expect(vote.list("/events").map { Answer(body: $0.encoded()).string("/type") } == types)
        }
    }

    /// The votes that 120 people, of whom 84 come, need under the words of a profile.
    private static func needed(_ profile: Answer, _ parameter: String) -> Int64 {
        let base: Int64 = profile.string("/rules/\(parameter)/of") == "present" ? 84 : 120
        return profile.string("/rules/\(parameter)/threshold") == "more_than_half" ? base / 2 + 1 : (base + 1) / 2
    }

    @Test(
        arguments: [
            "CN", "CN-BJ", "CN-SH", "CN-ZJ", "CN-ZJ-NB", "CN-ZJ-HZ", "CN-SD", "CN-HA", "CN-CQ", "CN-QH",
        ])
    func `the vote is recomputed under the profile that the negotiation keeps`(_ id: String) async throws {
        let story = try await ProcedureStory.settled(profile: id + "@1")
        let profile = try await story.auditor.get("/v1/profiles/\(id)@1").expect(200)
        let needed = Self.needed(profile, "approval")
        story.on(75)
        try await story.draft()
        try await story.both("/drafts/1/submissions", ["route": "enterprise"])
        try await story.act(story.federation, "/drafts/1/congresses", ["eligible": 120, "attending": 84])
        for votes in [needed - 1, needed] {
            let preview = try await story.recorder.post(
                story.path + "/drafts/1/ballots?validate_only=true", ProcedureStory.ballot(votes),
                version: try await story.version())
            preview.expect(200)
            #expect(preview.string("/events/1/type") == (votes == needed ? "DraftRatified" : "DraftRejected"))
            #expect(preview.integer("/events/0/data/needed") == needed)
            #expect(preview.string("/events/0/data/article") == profile.string("/rules/approval/article"))
        }
    }
}
