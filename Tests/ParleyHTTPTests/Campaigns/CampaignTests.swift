import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite struct CampaignTests {
    @Test func `examples of the documentation are recorded as they stand`() async throws {
        let server = try await TestServer.make()
        let federation = try await server.caller("federation", .unionFederation)
        let opened = try await federation.post("/v1/campaigns", Table.object(OpenCampaignRequest.example)).expect(201)
        let path = "/v1/campaigns/\(opened.string("/campaign_id") ?? "")"
        try await federation.post(path + "/targets", Table.object(AddTargetsRequest.example)).expect(201)
        let closed = try await federation.post(path + "/closures").expect(201)
        #expect(closed["/closed"] == .bool(true) && closed.integer("/targets") == 2)
        #expect(closed.string("/events/0/type") == "CampaignClosed")
    }

    @Test func `rules of campaigns are problems with codes`() async throws {
        let story = try await CampaignStory.opened()
        let targets = story.path + "/targets"
        func refused(_ target: JSONValue, _ status: Int, _ code: String) async throws {
            try await story.federation.post(targets, ["targets": [target]]).expect(status, code)
        }
        try await refused(CampaignStory.target(1), 409, "target-already-listed")
        var outside = JSONObject()
        if case .object(let target) = CampaignStory.target(9) { outside = target }
        outside["region"] = "640100"
        try await refused(.object(outside), 422, "target-outside-scope")
        outside["region"] = "64010"
        try await refused(.object(outside), 422, "invalid-body")
        outside["region"] = "630103"
        outside["party"] = "0198c2a5-0000-8000-8000-000000000000"
        try await refused(.object(outside), 422, "party-not-registered")
        try await story.federation.post(story.path + "/closures").expect(201)
        try await refused(CampaignStory.target(9), 409, "campaign-closed")
        try await story.federation.post(story.path + "/closures").expect(409, "campaign-closed")
    }

    @Test func `a retry is answered as the first try was`() async throws {
        let story = try await CampaignStory.opened()
        let body: JSONValue = ["targets": [CampaignStory.target(9)]]
        let first = try await story.federation.post(story.path + "/targets", body, key: "list-9").expect(201)
        let second = try await story.federation.post(story.path + "/targets", body, key: "list-9").expect(201)
        #expect(first.bytes == second.bytes && second.header("Idempotent-Replayed") == "true")
    }

    @Test func `who runs no campaigns reads none`() async throws {
        let story = try await CampaignStory.opened()
        for caller in [story.negotiator, story.employer] {
            try await caller.get(story.path).expect(403, "forbidden")
            try await caller.get(story.path + "/coverage").expect(403, "forbidden")
            try await caller.post("/v1/campaigns", Table.object(OpenCampaignRequest.example)).expect(403, "forbidden")
        }
        for caller in [story.authority, story.auditor, story.federation] {
            try await caller.get(story.path).expect(200)
        }
    }

    @Test func `coverage tells what it rests on, at any cut-off`() async throws {
        let story = try await CampaignStory.opened()
        let coverage = try await story.auditor.get(story.path + "/coverage").expect(200)
        #expect(coverage.integer("/total/enterprises") == 3 && coverage.integer("/total/workers") == 300)
        #expect(coverage.integer("/total/workers_covered") == 0 && coverage.string("/total/ratio") == "0.0000")
        #expect(coverage.string("/groups/0/province") == "63" && coverage.string("/groups/0/division") == "60")
        #expect(coverage.integer("/progress/listed") == 3)
        let now = TimestampText.format(SystemServiceClock().now())
        let then = try await story.auditor.get(story.path + "/coverage?as_of=\(now)").expect(200)
        #expect(then.bytes == coverage.bytes)
        _ = try await story.invite(CampaignStory.lines([1]))
        let again = try await story.auditor.get(story.path + "/coverage?as_of=\(now)").expect(200)
        #expect(again.bytes == coverage.bytes)
        #expect(try await story.auditor.get(story.path + "/coverage").integer("/progress/invited") == 1)
        try await story.auditor.get(story.path + "/coverage?as_of=2099-01-01T00:00:00Z").expect(422, "future-time")
        try await story.auditor.get(story.path + "/coverage?as_of=then").expect(400, "invalid-parameter")
        try await story.auditor.get(story.path + "/coverage?as_of=2020-01-01T00:00:00Z").expect(404)
    }
}
