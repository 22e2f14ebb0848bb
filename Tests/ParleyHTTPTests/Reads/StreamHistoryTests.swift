import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// Pages of events and stories of what is no negotiation.
@Suite struct StreamHistoryTests {
    /// A campaign with six events.
    private static func campaign() async throws -> CampaignStory {
        let story = try await CampaignStory.opened()
        _ = try await story.invite(CampaignStory.lines([1]))
        _ = try await story.invite(CampaignStory.lines([2]))
        try await story.federation.post(story.path + "/targets", ["targets": [CampaignStory.target(4)]]).expect(201)
        try await story.federation.post(story.path + "/closures", ["remark": "六月底结束"]).expect(201)
        return story
    }

    private static func versions(_ page: Answer) -> [Int64] {
        page.list("/data").compactMap { Answer(body: $0.encoded()).integer("/version") }
    }

    @Test func `events come page by page, in both directions`() async throws {
        let story = try await Self.campaign()
        var seen: [Int64] = []
        var after: Int64? = 0
        while let version = after {
            let page = try await story.auditor.get(story.path + "/events?limit=4&after_version=\(version)").expect(200)
            seen += Self.versions(page)
            after = page.integer("/next_after_version")
            #expect((page["/has_more"] == .bool(true)) == (after != nil))
            #expect((page.header("Link") != nil) == (after != nil))
        }
        #expect(seen == [1, 2, 3, 4, 5, 6])
        let last = try await story.auditor.get(story.path + "/events?direction=backward&limit=2").expect(200)
        #expect(Self.versions(last) == [6, 5])
        let link = try #require(last.header("Link"))
        #expect(link.contains("direction=backward") && link.contains("after_version=5"))
        let rest = try await story.auditor.get(story.path + "/events?direction=backward&after_version=5").expect(200)
        #expect(Self.versions(rest) == [4, 3, 2, 1] && rest["/has_more"] == .bool(false))
        #expect(
            Self.versions(try await story.auditor.get(story.path + "/events?direction=backward&after_version=1"))
                .isEmpty)
    }

    @Test func `an event has the members that those of negotiations have`() async throws {
        let story = try await Self.campaign()
        let page = try await story.federation.get(story.path + "/events?after_version=5").expect(200)
        #expect("/v1/campaigns/" + (page.string("/data/0/campaign_id") ?? "") == story.path)
        #expect(
            page.string("/data/0/type") == "CampaignClosed" && page.string("/data/0/provenance/kind") == "witnessed")
        #expect(page.string("/data/0/disclosures/remark") == "六月底结束")
        // Places in the ledger tell how much goes on elsewhere.
        #expect(page["/data/0/position"] == nil)
        let audited = try await story.auditor.get(story.path + "/events?after_version=5").expect(200)
        #expect((audited.integer("/data/0/position") ?? 0) > 6)
        // Another kind of stream is not there.
        let id = String(story.path.split(separator: "/").last ?? "")
        try await story.auditor.get("/v1/parties/\(id)/events").expect(404, "not-found")
        try await story.auditor.get("/v1/negotiations/\(id)/events").expect(404, "not-found")
        for caller in [story.negotiator, story.employer] {
            try await caller.get(story.path + "/events").expect(403, "forbidden")
            try await caller.get(story.path + "/timeline").expect(403, "forbidden")
        }
    }

    @Test func `a page is told at a version and at a time, and unchanged where it is known`() async throws {
        let story = try await CampaignStory.opened()
        let now = TimestampText.format(SystemServiceClock().now())
        for kind in ["/events", "/timeline"] {
            let first = try await story.auditor.get(story.path + kind).expect(200)
            let tag = try #require(first.header("ETag"))
            try await story.auditor.get(story.path + kind, headers: ["If-None-Match": tag]).expect(304)
            let then = try await story.auditor.get(story.path + kind + "?as_of=\(now)").expect(200)
            #expect(then["/data"] == first["/data"])
        }
        try await story.federation.post(story.path + "/closures").expect(201)
        for kind in ["/events", "/timeline"] {
            #expect(Self.versions(try await story.auditor.get(story.path + kind)) == [1, 2, 3])
            #expect(Self.versions(try await story.auditor.get(story.path + kind + "?at_version=2")) == [1, 2])
            #expect(Self.versions(try await story.auditor.get(story.path + kind + "?as_of=\(now)")) == [1, 2])
            try await story.auditor.get(story.path + kind + "?at_version=9").expect(422, "version-beyond-head")
            try await story.auditor.get(story.path + kind + "?as_of=2099-01-01T00:00:00Z").expect(422, "future-time")
            try await story.auditor.get(story.path + kind + "?as_of=2020-01-01T00:00:00Z").expect(404, "not-found")
            try await story.auditor.get(story.path + kind + "?at_version=2&as_of=\(now)")
                .expect(400, "parameters-exclusive")
            try await story.auditor.get(story.path + kind + "?occurred_by=\(now)").expect(400, "unknown-parameter")
            try await story.auditor.get(story.path + kind + "?direction=sideways").expect(400, "invalid-parameter")
        }
    }

    @Test(arguments: [
        ("en", "The campaign is over: nobody else is invited. “六月底结束”", "1 target invited: Enterprise 1."),
        ("zh", "行动结束，不再发出要约。 “六月底结束”", "已向 1 个对象发出要约：Enterprise 1。"),
    ])
    func `a campaign is told in both languages`(_ language: String, _ end: String, _ invited: String) async throws {
        let story = try await Self.campaign()
        let headers = ["Accept-Language": language]
        let whole = try await story.auditor.get(story.path + "/timeline", headers: headers).expect(200)
        #expect(whole.string("/data/2/text") == invited && whole.string("/data/5/text") == end)
        #expect(whole.header("Content-Language")?.hasPrefix(language) == true)
        // A page from the middle, read backward, is told from the same state.
        let page = try await story.auditor.get(
            story.path + "/timeline?direction=backward&limit=2&after_version=5", headers: headers
        ).expect(200)
        #expect(page["/data/0"] == whole["/data/3"] && page["/data/1"] == whole["/data/2"])
    }

    @Test func `a party is told in both languages`() async throws {
        let server = try await TestServer.make()
        let federation = try await server.caller("federation", .unionFederation)
        let reader = try await server.caller("negotiator", .negotiator)
        let made = try await federation.post("/v1/parties", Table.object(RegisterPartyRequest.example)).expect(201)
        let path = "/v1/parties/\(made.string("/party_id") ?? "")"
        try await federation.post(
            path + "/coverages", ["pattern": "regional", "region": "630100", "workers": 9, "members": 3]
        ).expect(201)
        #expect(Self.versions(try await reader.get(path + "/events").expect(200)) == [1, 2])
        let english = try await reader.get(path + "/timeline", headers: ["Accept-Language": "en"]).expect(200)
        #expect(
            english.string("/data/0/text")
                == "“Xining Courier Union Federation” is registered as a federation of unions, region 630100, "
                + "industry 6020, 2140 workers, from 1 March 2026.")
        let chinese = try await reader.get(path + "/timeline", headers: ["Accept-Language": "zh"]).expect(200)
        #expect(chinese.string("/data/1/text") == "“西宁市快递行业工会联合会”申报覆盖面：区域建会，职工 9 人，其中会员 3 人，区域 630100。")
        try await reader.get("/v1/parties/0198c2a5-0000-8000-8000-000000000000/events").expect(404, "not-found")
    }

    @Test func `the history of a caucus is for its side and for auditors`() async throws {
        let table = try await Table.open()
        try await table.seatEverybody()
        let path = table.path + "/caucus"
        let empty = try await table.labour.get(path + "/labour/events").expect(200)
        #expect(empty.list("/data").isEmpty && empty["/has_more"] == .bool(false))
        try await table.labour.get(path + "/labour/events?at_version=1").expect(422, "version-beyond-head")
        try await table.employer.get(path + "/labour/events").expect(404, "not-found")
        try await table.second.post(path + "/notes", ["remark": "先谈休息日"]).expect(201)
        try await table.labour.post(
            path + "/mandates",
            ["limits": [["item": "per_parcel", "bound": "at_least", "amount": "1.05", "unit": "CNY/parcel"]]]
        ).expect(201)
        try await table.second.post(table.path + "/offers", Table.terms("1.00")).expect(202)
        let events = try await table.second.get(path + "/labour/events").expect(200)
        #expect(Self.versions(events) == [1, 2, 3, 4] && events.string("/data/1/disclosures/remark") == "先谈休息日")
        #expect("/v1/negotiations/" + (events.string("/data/0/negotiation_id") ?? "") == table.path)
        let story = try await table.labour.get(path + "/labour/timeline", headers: ["Accept-Language": "en"])
            .expect(200)
        #expect(
            story.string("/data/2/text")
                == "The chief grants mandate 1: Rate per parcel: at least 1.05 CNY/parcel.")
        #expect(
            story.string("/data/3/text")
                == "Outside the mandate, so not tabled: position 1, an offer, Rate per parcel: 1.00 CNY/parcel. It goes "
                + "beyond mandate 1 (Rate per parcel: at least 1.05 CNY/parcel).")
        let chinese = try await table.labour.get(path + "/labour/timeline", headers: ["Accept-Language": "zh"])
            .expect(200)
        #expect(chinese.string("/data/1/text") == "第 1 号备注。 “先谈休息日”")
        // For everybody else nothing has changed, and there is nothing.
        for kind in ["/labour/events", "/labour/timeline"] {
            for outsider in [table.employer, table.recorder, table.mediator, table.stranger] {
                try await outsider.get(path + kind).expect(404, "not-found")
            }
            try await table.auditor.get(path + kind).expect(200)
        }
        #expect(try await table.employer.get(path + "/employer/events").expect(200).list("/data").isEmpty)
        #expect(try await table.auditor.get(path + "/labour/events?limit=1").integer("/data/0/position") == 1)
        for side in ["neutral", "x"] { try await table.auditor.get(path + "/\(side)/events").expect(404, "not-found") }
    }
}
