import EventSourcing
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite
struct ReadTests {
    @Test
    func `earlier states can be read back by version and by time`() async throws {
        let table = try await Table.open()
        let before = try await table.version()
        try await table.labour.post(table.path + "/demands", Table.terms("1.30")).expect(201)
        let demand = try await table.labour.get(table.path + "/events/\(before + 1)").expect(200)
        let recordedAt = try #require(demand.string("/recorded_at"))
        try await table.labour.post(table.path + "/demands", Table.terms("1.25")).expect(201)

        let early = try await table.employer.get(table.path + "/table?at_version=\(before)").expect(200)
        #expect(early["/items/0/labour/term"] == nil || early["/items/0/labour/term"] == JSONValue.null)
        #expect(early.integer("/version") == before)
        let then = try await table.employer.get(table.path + "/table?as_of=\(recordedAt)").expect(200)
        #expect(then.string("/items/0/labour/term/amount") == "1.30")
        let now = try await table.employer.get(table.path + "/table").expect(200)
        #expect(now.string("/items/0/labour/term/amount") == "1.25")

        try await table.labour.get(table.path + "/table?at_version=1&as_of=\(recordedAt)")
            .expect(400, "parameters-exclusive")
        try await table.labour.get(table.path + "/table?as_of=2999-01-01T00:00:00Z").expect(422, "future-time")
        try await table.labour.get(table.path + "/table?at_version=999").expect(422, "version-beyond-head")
        try await table.labour.get(table.path + "/table?as_of=yesterday").expect(400, "invalid-parameter")
        try await table.labour.get(table.path + "/table?at_version=0").expect(400, "invalid-parameter")
        try await table.labour.get(table.path + "/table?at_version=1&at_version=2").expect(400, "invalid-parameter")
        try await table.labour.get(table.path + "/table?versoin=1").expect(400, "unknown-parameter")
        try await table.labour.get(table.path + "/table?at_version=%zz").expect(400, "invalid-parameter")
    }

    @Test
    func `a reader who has the representation gets 304, another view another tag`() async throws {
        let table = try await Table.open()
        for path in ["", "/table", "/proposals"] {
            let first = try await table.labour.get(table.path + path).expect(200)
            let tag = try #require(first.header("ETag"))
            #expect(tag.hasPrefix("\"\(try await table.version())-"))
            let same = try await table.employer.get(table.path + path, headers: ["If-None-Match": tag])
            #expect(same.status == 304 && same.bytes.isEmpty)
            #expect(same.header("ETag") == tag)
            try await table.employer.get(table.path + path, headers: ["If-None-Match": "W/" + tag]).expect(304)
            try await table.employer.get(table.path + path, headers: ["If-None-Match": "\"1\", *"]).expect(304)
            let chinese = try await table.labour.get(table.path + path, headers: ["Accept-Language": "zh"])
            #expect(chinese.header("ETag") != tag)
            try await table.stranger.get(table.path + path, headers: ["If-None-Match": tag]).expect(404)
        }
        let tag = try #require(try await table.labour.get(table.path + "/table").header("ETag"))
        try await table.labour.post(table.path + "/demands", Table.terms("1.30")).expect(201)
        try await table.labour.get(table.path + "/table", headers: ["If-None-Match": tag]).expect(200)
    }

    @Test
    func `a past event never changes and may be kept for ever`() async throws {
        let table = try await Table.open()
        let event = try await table.labour.get(table.path + "/events/1").expect(200)
        #expect(event.header("Cache-Control") == "private, max-age=31536000, immutable")
        #expect(event.string("/type") == "NegotiationOpened")
        #expect(event["/position"] == nil)
        let audited = try await table.auditor.get(table.path + "/events/1").expect(200)
        #expect(audited.integer("/position") != nil)
        #expect(audited.header("ETag") != event.header("ETag"))
        try await table.labour.get(table.path + "/events/999").expect(404)
        try await table.labour.get(table.path + "/events/0").expect(404)
        try await table.labour.get(table.path + "/events/x").expect(404)
    }

    @Test
    func `events and the story come in pages, forward and backward`() async throws {
        let table = try await Table.open()
        let version = try await table.version()
        for collection in ["/events", "/timeline"] {
            var seen: [Int64] = []
            var after: Int64 = 0
            while true {
                let page = try await table.labour.get(table.path + collection + "?limit=3&after_version=\(after)")
                page.expect(200)
                for index in page.list("/data").indices { seen.append(page.integer("/data/\(index)/version") ?? 0) }
                guard page["/has_more"] == JSONValue.bool(true) else { break }
                after = try #require(page.integer("/next_after_version"))
                #expect(page.header("Link")?.contains("after_version=\(after)") == true)
            }
            #expect(seen == Array(1...version))
            let newest = try await table.labour.get(table.path + collection + "?direction=backward&limit=2").expect(200)
            #expect(newest.integer("/data/0/version") == version)
            #expect(newest.integer("/data/1/version") == version - 1)
        }
        try await table.labour.get(table.path + "/events?direction=sideways").expect(400, "invalid-parameter")
        try await table.labour.get(table.path + "/events?limit=0").expect(400, "invalid-parameter")
        let large = try await table.labour.get(table.path + "/events?limit=100000").expect(200)
        #expect(large.integer("/limit") == HistoryResponder.maximumLimit)
    }

    @Test
    func `the story is told in the reader's language`() async throws {
        let table = try await Table.open()
        let english = try await table.labour.get(table.path + "/timeline").expect(200)
        let chinese = try await table.labour.get(table.path + "/timeline", headers: ["Accept-Language": "zh-CN"])
        #expect(english.header("Content-Language") == "en")
        #expect(chinese.header("Content-Language") == "zh-CN")
        let text = try #require(chinese.string("/data/0/text"))
        #expect(text.unicodeScalars.contains { $0.value > 0x2E80 })
        #expect(english.string("/data/0/text") != text)
    }

    @Test
    func `two versions are compared item by item`() async throws {
        let table = try await Table.open()
        let before = try await table.version()
        try await table.labour.post(table.path + "/demands", Table.terms("1.30")).expect(201)
        let comparison = try await table.employer.get(table.path + "/compare?from=\(before)&to=\(before + 1)")
        comparison.expect(200)
        #expect(comparison.string("/items/0/key") == "per_parcel")
        try await table.employer.get(table.path + "/compare?from=1").expect(400)
        try await table.employer.get(table.path + "/compare?from=1&to=999").expect(422, "version-beyond-head")
    }

    @Test
    func `proposals are read with what became of them`() async throws {
        let table = try await Table.open()
        try await table.labour.post(table.path + "/demands", Table.terms("1.30")).expect(201)
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        let all = try await table.auditor.get(table.path + "/proposals").expect(200)
        #expect(all.string("/data/0/number") == "U-1")
        #expect(all.string("/data/1/number") == "E-1")
        let one = try await table.auditor.get(table.path + "/proposals/E-1").expect(200)
        #expect(one.string("/status") == "open")
        #expect(one.string("/terms/0/term/amount") == "0.95")
        try await table.auditor.get(table.path + "/proposals/E-2").expect(404, "proposal-unknown")
        try await table.auditor.get(table.path + "/proposals/X-1").expect(404)
    }

    @Test
    func `a caller learns who they are and where they sit`() async throws {
        let table = try await Table.open()
        try await table.server.catchUp()
        let me = try await table.labour.get("/v1/me").expect(200)
        #expect(me.string("/account") == "labour-chief")
        #expect(me.string("/seats/0/role") == "chief")
        #expect(me.string("/seats/0/side") == "labour")
        let nobody = try await table.stranger.get("/v1/me").expect(200)
        #expect(nobody.list("/seats").isEmpty)
    }

    @Test
    func `a caller with several ledgers names one`() async throws {
        let server = try await TestServer.make()
        let other = try await server.database.newLedger()
        let caller = try await server.caller("both", .chiefRepresentative, ledgers: [server.ledger, other])
        try await caller.get("/v1/me").expect(400, "ledger-required")
        let me = try await caller.get("/v1/me", headers: ["Parley-Ledger": "\(other)"]).expect(200)
        #expect(me.integer("/ledger") == Int64(other.number))
        try await caller.get("/v1/me", headers: ["Parley-Ledger": "999999"]).expect(403, "ledger-not-permitted")
        try await caller.get("/v1/me", headers: ["Parley-Ledger": "x"]).expect(403, "ledger-not-permitted")
    }
}
