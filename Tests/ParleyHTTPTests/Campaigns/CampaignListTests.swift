import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite struct CampaignListTests {
    /// Opens a campaign with scopes of region and industry.
    private static func open(
        _ caller: Caller, _ title: String, _ scopes: [(region: String?, industry: String?)]
    ) async throws -> String {
        var object = JSONObject(OpenCampaignRequest.example.map { (key: $0.name, value: $0.value) })
        object["title"] = ["en": .string(title)]
        object["scopes"] = .array(
            scopes.map { scope in
                var members = JSONObject()
                if let region = scope.region { members["region"] = .string(region) }
                if let industry = scope.industry { members["industry"] = .string(industry) }
                return .object(members)
            })
        let opened = try await caller.post("/v1/campaigns", .object(object)).expect(201)
        return try #require(opened.string("/campaign_id"))
    }

    private static func ids(_ page: Answer) -> [String] {
        page.list("/data").compactMap { Answer(body: $0.encoded()).string("/campaign_id") }
    }

    @Test func `the list narrows by place, industry and status, page by page`() async throws {
        let server = try await TestServer.make()
        let federation = try await server.caller("federation", .unionFederation)
        let province = try await Self.open(federation, "Province", [("630000", "6020")])
        let city = try await Self.open(federation, "City", [("630100", "62"), ("640100", "6242")])
        let country = try await Self.open(federation, "Country", [(nil, "6242")])
        let everything = try await Self.open(federation, "Everything", [("610000", nil)])
        try await federation.post("/v1/campaigns/\(city)/closures").expect(201)
        try await federation.post("/v1/campaigns/\(province)/targets", Table.object(AddTargetsRequest.example))
            .expect(201)
        try await server.catchUp()
        func list(_ query: String) async throws -> [String] {
            Self.ids(try await federation.get("/v1/campaigns" + query).expect(200))
        }
        #expect(try await list("") == [province, city, country, everything])
        #expect(try await list("?status=closed") == [city])
        #expect(try await list("?status=open") == [province, country, everything])
        // The place itself, places in it, and those around it; the whole country is around every place.
        #expect(try await list("?region=630103") == [province, city, country])
        #expect(try await list("?region=630000") == [province, city, country])
        #expect(try await list("?region=610100") == [country, everything])
        #expect(try await list("?industry=60") == [province, everything])
        #expect(try await list("?industry=6242") == [city, country, everything])
        // Both in one scope.
        #expect(try await list("?region=640000&industry=6242") == [city, country])
        #expect(try await list("?region=630100&industry=6020") == [province])
        var pages: [String] = []
        var query: String? = "?status=open&limit=2"
        while let current = query {
            let page = try await federation.get("/v1/campaigns" + current).expect(200)
            pages += Self.ids(page)
            query = page.string("/next_cursor").map { "?status=open&limit=2&cursor=\($0)" }
        }
        #expect(pages == [province, country, everything])
        let first = try await federation.get("/v1/campaigns?limit=1").expect(200)
        #expect(first.string("/data/0/title/en") == "Province" && first.string("/data/0/status") == "open")
        #expect(first.integer("/data/0/targets") == 2 && first.integer("/data/0/invited") == 0)
        #expect(first.string("/data/0/from") == "2026-02-01" && first.string("/data/0/through") == "2026-06-30")
        let cursor = try #require(first.string("/next_cursor"))
        try await federation.get("/v1/campaigns?status=open&cursor=\(cursor)").expect(400, "invalid-cursor")
        for wrong in ["?status=over", "?region=63", "?industry=x", "?limit=0"] {
            try await federation.get("/v1/campaigns" + wrong).expect(400, "invalid-parameter")
        }
    }

    @Test func `the list is for who reads campaigns, in their own ledger`() async throws {
        let story = try await CampaignStory.opened()
        try await story.server.catchUp()
        for caller in [story.federation, story.authority, story.auditor] {
            #expect(Self.ids(try await caller.get("/v1/campaigns").expect(200)).count == 1)
        }
        for caller in [story.negotiator, story.employer] {
            try await caller.get("/v1/campaigns").expect(403, "forbidden")
        }
        let other = try await TestServer.make()
        let elsewhere = try await other.caller("federation", .unionFederation)
        #expect(Self.ids(try await elsewhere.get("/v1/campaigns").expect(200)).isEmpty)
    }
}
