import StrictJSON
import Testing

@testable import ParleyHTTP

/// Disputes over performance and tripartite meetings over HTTP.
@Suite
struct ArbitrationTests {
    @Test
    func `a dispute over performance goes from the commission to the courts`() async throws {
        let story = try await ProcedureStory.inForce()
        story.on(200)
        try await story.act(story.federation, "/arbitrations", ["items": ["per_parcel"], "remark": "0.95 was paid."])
        story.on(260)
        try await story.act(story.authority, "/arbitrations/1/awards", ["outcome": "partly_granted"])
        story.on(300)
        try await story.act(story.recorder, "/arbitrations/1/judgments", ["instance": "first", "outcome": "granted"])
        let procedure = try await story.procedure()
        #expect(procedure.string("/arbitrations/0/claimant") == "federation")
        #expect(procedure.string("/arbitrations/0/award/outcome") == "partly_granted")
        #expect(procedure.string("/arbitrations/0/first_judgment/on") == ProcedureStory.date(300))
        #expect(procedure["/arbitrations/0/second_judgment"] == JSONValue.null)
        for (language, line) in [
            ("en", "After arbitration 1 the court of first instance decides: the claim is granted."),
            ("zh", "第 1 件仲裁后，一审法院作出裁判：支持请求。"),
        ] {
            let timeline = try await story.auditor.get(
                story.path + "/timeline?limit=200", headers: ["Accept-Language": language]
            ).expect(200)
            #expect(timeline.text.contains(line), "\(timeline.text.suffix(600))")
        }
    }

    @Test
    func `what comes too soon, twice or from nowhere is refused by its rule`() async throws {
        let early = try await ProcedureStory.received()
        try await early.refuses(early.labour, "/arbitrations", [:], 409, "not-in-force")
        let story = try await ProcedureStory.inForce()
        let (authority, labour) = (story.authority, story.labour)
        let (award, judgments) = ("/arbitrations/1/awards", "/arbitrations/1/judgments")
        let granted: JSONValue = ["outcome": "granted"]
        func judgment(_ instance: String) -> JSONValue {
            ["instance": .string(instance), "outcome": "granted"]
        }
        try await story.refuses(authority, award, granted, 404, "arbitration-unknown")
        try await story.refuses(labour, "/arbitrations", ["items": ["shifts"]], 422, "item-unknown")
        try await story.act(labour, "/arbitrations")
        try await story.refuses(authority, judgments, judgment("first"), 409, "arbitration-not-awarded")
        try await story.act(authority, award, granted)
        try await story.refuses(authority, award, granted, 409, "arbitration-already-awarded")
        try await story.refuses(authority, judgments, judgment("second"), 409, "first-instance-missing")
        try await story.act(authority, judgments, judgment("first"))
        try await story.refuses(authority, judgments, judgment("first"), 409, "judgment-already-recorded")
    }

    @Test
    func `the tripartite mechanism records a meeting, its minutes and what is to be done`() async throws {
        let story = try await ProcedureStory.seated()
        let body: JSONValue = [
            "remark": "三方研究了派件单价争议。",
            "follow_ups": [
                ["task": ["en": "Give the volumes"], "owner": "employer", "due": .string(ProcedureStory.date(40))]
            ],
        ]
        let held = try await story.act(story.tripartite, "/tripartite-meetings", body)
        #expect(held.string("/events/0/type") == "TripartiteMeetingHeld")
        let read = try await story.auditor.get(try #require(held.header("Location"))).expect(200)
        #expect(read.string("/disclosures/remark") == "三方研究了派件单价争议。")
        let procedure = try await story.procedure()
        #expect(procedure.string("/tripartite_meetings/0/follow_ups/0/owner") == "employer")
        #expect(procedure.string("/tripartite_meetings/0/on") == ProcedureStory.date(19))
        let missing = try await story.refuses(story.tripartite, "/tripartite-meetings", [:], 422, "invalid-body")
        #expect(missing.string("/errors/0/pointer") == "/remark")
        let stray: JSONValue = ["remark": "x", "conciliation": 1]
        try await story.refuses(story.tripartite, "/tripartite-meetings", stray, 404, "conciliation-unknown")
        let other: JSONValue = ["remark": "x", "text_hash": .string(String(repeating: "a", count: 64))]
        try await story.refuses(story.tripartite, "/tripartite-meetings", other, 422, "words-differ")
        let task: JSONValue = ["remark": "x", "follow_ups": [["task": ["en": "y"], "owner": "nobody"]]]
        let wrong = try await story.refuses(story.tripartite, "/tripartite-meetings", task, 422, "invalid-body")
        #expect(wrong.string("/errors/0/pointer") == "/follow_ups/0/owner")
    }
}
