import EventSourcing
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// What follows an agreement over HTTP: the next round, a later agreement in its place, a mediator whom an office names.
@Suite
struct SuccessionTests {
    private static func clocks(_ procedure: Answer, _ rule: String) -> [Answer] {
        procedure.list("/clocks").map { Answer(body: $0.encoded()) }.filter { $0.string("/rule") == rule }
    }

    @Test
    func `a new invitation of the same parties meets the yearly round, and a later agreement takes the place`()
        async throws
    {
        let story = try await ProcedureStory.platformAgreement()
        #expect(Self.clocks(try await story.procedure(), "yearly_round").map { $0.string("/status") } == ["running"])
        story.on(300)
        let later = try await story.again()
        try await story.refuses(story.labour, "/supersessions", later.named, 409, "successor-not-in-force")
        let noted = try await story.act(story.employer, "/next-rounds", later.named)
        #expect(noted.string("/events/0/type") == "NextRoundInvited")
        #expect(noted.string("/events/0/data/day") == ProcedureStory.date(300))
        let procedure = try await story.procedure()
        #expect(Self.clocks(procedure, "yearly_round").map { $0.string("/status") } == ["met", "running"])
        #expect(procedure.list("/next_rounds").count == 1 && procedure["/superseded"] == .null)
        try await story.refuses(story.labour, "/next-rounds", later.named, 409, "already-stated")

        story.on(310)
        try await later.act(later.employer, "/acceptances")
        let terms = ProcedureStory.term("per_parcel", "1.20", "CNY/parcel")
        try await later.act(later.employer, "/offers", ["terms": [terms]])
        try await later.act(later.labour, "/offers/E-1/acceptances")
        try await later.signPlatformAgreement([
            "kind": "platform_agreement", "binding": "all_in_scope", "valid_from": .string(ProcedureStory.date(312)),
            "valid_through": "2029-09-28", "workers_in_scope": 2140,
        ])
        try await story.refuses(story.labour, "/supersessions", later.named, 409, "successor-not-in-force")
        story.on(312)
        let superseded = try await story.act(story.labour, "/supersessions", later.named)
        #expect(superseded.string("/events/0/data/day") == ProcedureStory.date(311))
        let after = try await story.procedure()
        #expect(after.string("/stage") == "superseded" && after["/in_force"] == false)
        #expect(after.string("/superseded/last_day") == ProcedureStory.date(311))
        #expect(Self.clocks(after, "term_end").isEmpty)
        try await story.refuses(story.labour, "/supersessions", later.named, 409, "agreement-superseded")
        let english = try await story.labour.get(story.path + "/timeline?direction=backward&limit=2").expect(200)
        #expect(english.string("/data/0/text")?.contains("took the place") == true)
        // 2028-09-28, the last day of the first agreement, is over: nothing is left to end.
        story.on(848)
        #expect(try await story.sweep() == 0)
    }

    @Test
    func `what follows is another negotiation of the same parties that who records it can read`() async throws {
        let story = try await ProcedureStory.platformAgreement()
        story.on(300)
        for act in ["/next-rounds", "/supersessions"] {
            try await story.refuses(story.labour, act, story.named, 422, "successor-unknown")
            try await story.refuses(
                story.labour, act, ["negotiation": "0198c2a5-0000-8000-8000-000000000000"], 422, "successor-unknown")
            try await story.refuses(story.labour, act, ["negotiation": "x"], 422, "invalid-body")
        }
        let others = try await story.again(labourParty: "Another union")
        try await story.refuses(story.labour, "/next-rounds", others.named, 422, "successor-of-other-parties")
        // A table at which the caller does not sit is as one that is not there.
        let stranger = try await story.server.caller("other-chief", .chiefRepresentative)
        var theirs = JSONObject(IssueInvitationRequest.example.map { (key: $0.name, value: $0.value) })
        theirs["addressee"] = "someone-else"
        let opened = try await stranger.post("/v1/negotiations", .object(theirs)).expect(201)
        let id = try #require(opened.string("/negotiation_id"))
        try await story.refuses(
            story.labour, "/next-rounds", ["negotiation": .string(id)], 422, "successor-unknown")
    }

    @Test
    func `an office names a mediator where a side declared an impasse, and the story says who`() async throws {
        let story = try await ProcedureStory.seated()
        let mediator: JSONValue = ["person": "mediator"]
        try await story.refuses(story.authority, "/mediators", mediator, 409, "no-dispute-to-mediate")
        try await story.act(story.labour, "/impasses")
        let named = try await story.act(story.authority, "/mediators", mediator)
        #expect(named.string("/events/0/type") == "MediatorAppointed")
        #expect(named.string("/events/0/data/by") == "authority")
        for (language, words) in [("en", "The labour authority names a mediator."), ("zh", "劳动行政部门指定调解员。")] {
            let told = try await story.labour.get(
                story.path + "/timeline?direction=backward&limit=1", headers: ["Accept-Language": language]
            ).expect(200)
            #expect(told.string("/data/0/text") == words)
        }
        try await story.refuses(story.tripartite, "/mediators", mediator, 409, "seat-taken")
    }
}
