import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite struct CoverageReportTests {
    @Test func `a report says what the log said at its cut-off, and is counted again when it is read`() async throws {
        let story = try await CampaignStory.opened()
        let then = TimestampText.format(SystemServiceClock().now())
        let coverage = try await story.auditor.get(story.path + "/coverage?as_of=\(then)").expect(200)
        _ = try await story.invite(CampaignStory.lines([1, 2]))
        let path = story.path + "/coverage-reports"
        let first = try await story.federation.post(path, ["as_of": .string(then)], key: "first").expect(201)
        #expect(first.string("/events/0/type") == "CoverageReported")
        #expect(first.string("/events/0/data/as_of") == then && first.header("Location") == path + "/1")
        #expect(first["/events/0/data/total/workers"] == coverage["/total/workers"])
        #expect(first["/events/0/data/as_of_position"] == coverage["/as_of_position"])
        let again = try await story.federation.post(path, ["as_of": .string(then)], key: "first").expect(201)
        #expect(again.bytes == first.bytes && again.header("Idempotent-Replayed") == "true")
        let dry = try await story.federation.post(path + "?validate_only=true").expect(200)
        #expect(dry.integer("/events/0/data/number") == 2 && dry.integer("/events/0/data/progress/invited") == 2)
        try await story.federation.post(path, Table.object(ReportCoverageRequest.example)).expect(201)

        let list = try await story.authority.get(path).expect(200)
        #expect(list.list("/data").count == 2 && list.string("/data/0/as_of") == then)
        #expect(list["/data/1/as_of"] == .null && list.integer("/data/1/total/enterprises") == 3)
        _ = try await story.invite(CampaignStory.lines([3]))
        let read = try await story.auditor.get(path + "/1").expect(200)
        #expect(read["/agrees"] == .bool(true) && read["/reported"] == read["/recounted"])
        #expect(read["/reported/total"] == coverage["/total"] && read["/reported/groups"] == coverage["/groups"])
        #expect(read["/reported/progress"] == coverage["/progress"])
        let second = try await story.auditor.get(path + "/2").expect(200)
        #expect(second["/agrees"] == .bool(true) && second.integer("/recounted/progress/invited") == 2)
        for (language, text) in [("en", "Coverage report 1, as of "), ("zh", "第 1 号覆盖面报告，截至")] {
            let told = try await story.auditor.get(story.path + "/timeline", headers: ["Accept-Language": language])
            #expect(told.list("/data").contains { Answer(body: $0.encoded()).string("/text")?.hasPrefix(text) == true })
        }
    }

    @Test func `who reports, what and when`() async throws {
        let story = try await CampaignStory.opened()
        let path = story.path + "/coverage-reports"
        for caller in [story.authority, story.negotiator, story.employer, story.auditor] {
            try await caller.post(path).expect(403, "forbidden")
        }
        try await story.federation.post(path, ["as_of": "2099-01-01T00:00:00Z"]).expect(422, "future-time")
        try await story.federation.post(path, ["as_of": "2020-01-01T00:00:00Z"])
            .expect(422, "coverage-cut-off-too-early")
        try await story.federation.post(path, ["as_of": "yesterday"]).expect(422, "invalid-body")
        try await story.federation.post(path, ["workers": 7]).expect(422, "invalid-body")
        let then = TimestampText.format(SystemServiceClock().now())
        try await story.federation.post(path, ["as_of": .string(then)]).expect(201)
        try await story.federation.post(path, ["as_of": .string(then)]).expect(409, "coverage-reported-before")
        let nowhere = "/v1/campaigns/0198c2a5-0000-8000-8000-000000000000/coverage-reports"
        try await story.federation.post(nowhere).expect(404, "not-found")
        try await story.federation.post(nowhere, ["as_of": .string(then)]).expect(404, "not-found")
        for missing in ["/2", "/0", "/x"] { try await story.auditor.get(path + missing).expect(404, "not-found") }
        for caller in [story.negotiator, story.employer] {
            try await caller.get(path).expect(403, "forbidden")
            try await caller.get(path + "/1").expect(403, "forbidden")
        }
        try await story.auditor.get(nowhere).expect(404, "not-found")
        try await story.auditor.get(nowhere + "/1").expect(404, "not-found")
        // What runs out after the end of the campaign is reported, too.
        try await story.federation.post(story.path + "/closures").expect(201)
        try await story.federation.post(path).expect(201)
    }
}
