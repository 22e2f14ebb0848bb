import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite struct PartyTests {
    private static func party(
        _ kind: String, _ name: String, under parent: String? = nil, region: String = "630100"
    ) -> JSONValue {
        var object: JSONObject = [
            "kind": .string(kind), "name": ["en": .string(name)], "region": .string(region), "industry": "6020",
            "workers": 10, "valid_from": "2026-03-01",
        ]
        if let parent { object["parent"] = .string(parent) }
        return .object(object)
    }

    private static func register(_ caller: Caller, _ body: JSONValue) async throws -> String {
        let answer = try await caller.post("/v1/parties", body).expect(201)
        let id = try #require(answer.string("/party_id"))
        #expect(answer.header("Location") == "/v1/parties/\(id)")
        return id
    }

    @Test func `a registry has its tree of unions, its coverage and its mergers`() async throws {
        let server = try await TestServer.make()
        let federation = try await server.caller("federation", .unionFederation)
        let reader = try await server.caller("negotiator", .negotiator)
        let top = try await Self.register(federation, Self.party("federation", "Top", region: "630000"))
        let union = try await Self.register(federation, Self.party("union", "Union", under: top))
        let firm = try await Self.register(federation, Self.party("enterprise", "Firm"))
        let path = "/v1/parties/\(union)"
        let coverage: JSONValue = ["pattern": "single", "enterprises": [.string(firm)], "workers": 10, "members": 8]
        try await federation.post(path + "/coverages", coverage).expect(201)
        let read = try await reader.get(path).expect(200)
        #expect(read.string("/kind") == "union" && read.string("/parent") == top)
        #expect(read.integer("/coverage/members") == 8 && read.integer("/version") == 2)
        let tag = try #require(read.header("ETag"))
        try await reader.get(path, headers: ["If-None-Match": tag]).expect(304)

        try await federation.post("/v1/parties/\(top)/revisions", Self.body(under: union))
            .expect(422, "union-tree-has-a-cycle")
        try await federation.post(path + "/coverages", ["pattern": "regional", "workers": 1, "members": 1])
            .expect(422, "coverage-pattern-does-not-fit")
        let other = try await Self.register(federation, Self.party("platform", "Platform"))
        try await federation.post("/v1/parties/\(firm)/mergers", ["into": .string(other)]).expect(201)
        try await federation.post("/v1/parties/\(firm)/revisions", Self.body()).expect(409, "party-has-merged")
        try await federation.post(path + "/coverages", coverage).expect(422, "names-a-merged-party")
        try await reader.get("/v1/parties/0198c2a5-0000-8000-8000-000000000000").expect(404, "not-found")
        try await reader.post("/v1/parties", Self.party("union", "Mine")).expect(403, "forbidden")
        let dry = try await federation.post(
            "/v1/parties?validate_only=true", Self.party("union", "Dry", under: top)
        ).expect(200)
        #expect(dry["/party_id"] == .null && dry.string("/party/kind") == "union")
    }

    private static func body(under parent: String? = nil) -> JSONValue {
        var object: JSONObject = ["name": ["en": "Revised"], "valid_from": "2026-03-01"]
        if let parent { object["parent"] = .string(parent) }
        return .object(object)
    }

    @Test func `the list narrows by kind, place, industry and union, page by page`() async throws {
        let server = try await TestServer.make()
        let federation = try await server.caller("federation", .unionFederation)
        let top = try await Self.register(federation, Self.party("federation", "Top", region: "630000"))
        var unions: [String] = []
        for number in 1...5 {
            unions.append(
                try await Self.register(
                    federation, Self.party("union", "Union \(number)", under: top, region: "63010\(number)")))
        }
        try await server.catchUp()
        func ids(_ query: String) async throws -> [String] {
            let page = try await federation.get("/v1/parties" + query).expect(200)
            return page.list("/data").compactMap { Answer(body: $0.encoded()).string("/party_id") }
        }
        #expect(try await ids("") == [top] + unions)
        #expect(try await ids("?kind=union") == unions)
        #expect(try await ids("?region=630000&kind=federation") == [top])
        #expect(try await ids("?region=630103") == [unions[2]])
        #expect(try await ids("?industry=60&parent=\(top)") == unions)
        #expect(try await ids("?industry=62").isEmpty)
        var pages: [String] = []
        var query: String? = "?kind=union&limit=2"
        while let current = query {
            let page = try await federation.get("/v1/parties" + current).expect(200)
            pages += page.list("/data").compactMap { Answer(body: $0.encoded()).string("/party_id") }
            query = page.string("/next_cursor").map { "?kind=union&limit=2&cursor=\($0)" }
        }
        #expect(pages == unions)
        for wrong in ["?kind=person", "?region=63", "?industry=x", "?parent=1"] {
            try await federation.get("/v1/parties" + wrong).expect(400, "invalid-parameter")
        }
    }
}
