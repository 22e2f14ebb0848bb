import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite
struct ListTests {
    @Test
    func `pages follow one another without a gap or a double`() async throws {
        let server = try await TestServer.make()
        let labour = try await server.caller("labour-chief", .chiefRepresentative)
        var opened: Set<String> = []
        for _ in 0..<7 {
            let made = try await labour.post("/v1/negotiations", Table.invitation).expect(201)
            opened.insert(try #require(made.string("/negotiation_id")))
        }
        try await server.catchUp()
        var seen: [String] = []
        var path = "/v1/negotiations?limit=3&include_total=true"
        while true {
            let page = try await labour.get(path).expect(200)
            #expect(page.integer("/total") == 7)
            seen += page.list("/data").indices.compactMap { page.string("/data/\($0)/negotiation_id") }
            guard let cursor = page.string("/next_cursor") else { break }
            #expect(page["/has_more"] == JSONValue.bool(true))
            path = "/v1/negotiations?limit=3&include_total=true&cursor=\(cursor)"
            #expect(page.header("Link")?.contains("rel=\"next\"") == true)
        }
        #expect(seen.count == 7 && Set(seen) == opened)
        let stranger = try await server.caller("stranger", .negotiator)
        #expect(try await stranger.get("/v1/negotiations").list("/data").isEmpty)
        let auditor = try await server.caller("auditor", .auditor)
        #expect(try await auditor.get("/v1/negotiations").list("/data").count == 7)
    }

    @Test
    func `a cursor is good for its filter, caller and list only, and never breaks the service`() async throws {
        let server = try await TestServer.make()
        let labour = try await server.caller("labour-chief", .chiefRepresentative)
        let other = try await server.caller("employer-chief", .chiefRepresentative)
        for _ in 0..<2 { try await labour.post("/v1/negotiations", Table.invitation).expect(201) }
        try await server.catchUp()
        let cursor = try #require(try await labour.get("/v1/negotiations?limit=1").string("/next_cursor"))
        try await labour.get("/v1/negotiations?limit=1&cursor=\(cursor)").expect(200)
        try await labour.get("/v1/negotiations?status=invited&cursor=\(cursor)").expect(400, "invalid-cursor")
        try await other.get("/v1/negotiations?cursor=\(cursor)").expect(400, "invalid-cursor")

        let seed = UInt64.random(in: .min ... .max)
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=%".utf8)
        for _ in 0..<60 {
            var bytes = Array(cursor.utf8)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[Int.random(in: bytes.indices, using: &generator)] ^= 1
            case 1: bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
            case 2: bytes.append(alphabet.randomElement(using: &generator) ?? 65)
            default: bytes = (0..<40).map { _ in alphabet.randomElement(using: &generator) ?? 65 }
            }
            let mangled = PercentEncoding.encode(String(decoding: bytes, as: UTF8.self))
            let answer = try await labour.get("/v1/negotiations?limit=1&cursor=\(mangled)")
            #expect(answer.status == 400 && answer.code == "invalid-cursor", "seed \(seed), cursor \(mangled)")
        }
    }

    @Test
    func `filters narrow the list and wrong ones are refused`() async throws {
        let server = try await TestServer.make()
        let labour = try await server.caller("labour-chief", .chiefRepresentative)
        try await labour.post("/v1/negotiations", Table.invitation).expect(201)
        try await server.catchUp()
        for (query, count) in [
            ("status=invited", 1), ("status=bargaining", 0), ("subject=piece_rate", 1), ("subject=wage", 0),
            ("party=Suzhou%20Courier%20Union%20Federation", 1), ("party=Nobody", 0), ("published=true", 0),
            ("published=false", 1), ("opened_after=2020-01-01T00:00:00Z", 1),
            ("opened_before=2020-01-01T00:00:00Z", 0),
        ] {
            let page = try await labour.get("/v1/negotiations?\(query)").expect(200)
            #expect(page.list("/data").count == count, "\(query)")
        }
        for query in ["status=open", "subject=pay", "party=", "published=1", "opened_after=today", "limit=-1"] {
            try await labour.get("/v1/negotiations?\(query)").expect(400, "invalid-parameter")
        }
        try await labour.get("/v1/negotiations?statuss=invited").expect(400, "unknown-parameter")
    }
}
