import EventSourcing
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite
struct ReplayTests {
    private static let digits = Set("0123456789abcdef")

    @Test
    func `a record is stepped through, and every step has the digest of the state after it`() async throws {
        let table = try await Table.open()
        try await table.labour.post(table.path + "/demands", Table.terms("1.30")).expect(201)
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        let version = try await table.version()
        var digests: [String] = []
        var after: Int64 = 0
        while true {
            let page = try await table.labour.get(table.path + "/replay?limit=2&after_version=\(after)").expect(200)
            #expect(page.integer("/version") == version)
            #expect(page.integer("/events") == version)
            for index in page.list("/data").indices {
                #expect(page.integer("/data/\(index)/version") == Int64(digests.count + 1))
                digests.append(page.string("/data/\(index)/state_digest") ?? "")
            }
            guard page["/has_more"] == JSONValue.bool(true) else {
                #expect(page.string("/state_digest") == digests.last)
                break
            }
            after = try #require(page.integer("/next_after_version"))
            #expect(page.header("Link")?.contains("after_version=\(after)") == true)
        }
        #expect(digests.count == Int(version))
        #expect(Set(digests).count == digests.count)
        for digest in digests { #expect(digest.count == 64 && digest.allSatisfy(Self.digits.contains)) }
        // The same for everybody, at any version, recorded or occurred.
        for caller in [table.labour, table.employer, table.auditor] {
            for number in 1...version {
                let step = try await caller.get(table.path + "/replay?at_version=\(number)").expect(200)
                #expect(step.string("/state_digest") == digests[Int(number) - 1])
                #expect(step.list("/data").count == Int(number))
            }
        }
        let recordedAt = try #require(
            try await table.labour.get(table.path + "/events/\(version - 1)").string("/recorded_at"))
        let then = try await table.labour.get(table.path + "/replay?as_of=\(recordedAt)").expect(200)
        #expect(then.string("/state_digest") == digests[Int(then.integer("/version") ?? 0) - 1])
        let occurred = try await table.labour.get(table.path + "/replay?occurred_by=2999-01-01T00:00:00Z").expect(200)
        #expect(occurred.string("/state_digest") == digests.last)
        try await table.stranger.get(table.path + "/replay").expect(404)
        try await table.labour.get(table.path + "/replay?at_version=999").expect(422, "version-beyond-head")
        try await table.labour.get(table.path + "/replay?as_of=2999-01-01T00:00:00Z").expect(422, "future-time")
        try await table.labour.get(table.path + "/replay?cursor=x").expect(400, "invalid-cursor")
        let large = try await table.labour.get(table.path + "/replay?limit=100000").expect(200)
        #expect(large.integer("/limit") == Int64(NegotiationService.replayedSteps))
    }

    @Test
    func `two moments are compared in both languages, a page at a time`() async throws {
        let table = try await Table.open()
        let before = try await table.version()
        try await table.labour.post(table.path + "/demands", Table.terms("1.30")).expect(201)
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        let path = table.path + "/replay?compare_at_version=\(before)"
        let whole = try await table.labour.get(path).expect(200)
        #expect(whole.integer("/from/version") == before)
        #expect(whole.integer("/to/version") == before + 2)
        #expect(whole["/same"] == JSONValue.bool(false))
        let paths = whole.list("/data").indices.map { whole.string("/data/\($0)/path") ?? "" }
        #expect(paths.contains("table/items/per_parcel/gap"))
        #expect(paths.contains("proposals"))
        #expect(paths.contains { $0.hasPrefix("table/items/per_parcel/labour/") })
        #expect(whole.integer("/total") == Int64(paths.count))
        let gap = try #require(paths.firstIndex(of: "table/items/per_parcel/gap"))
        #expect(whole["/data/\(gap)/before"] == JSONValue.null)
        #expect(whole.string("/data/\(gap)/after/amount") == "0.35")
        // In pages the same, and a cursor is good for these two states only.
        var paged: [String] = []
        var next = path + "&limit=2"
        while true {
            let page = try await table.labour.get(next).expect(200)
            paged += page.list("/data").indices.map { page.string("/data/\($0)/path") ?? "" }
            guard let cursor = page.string("/next_cursor") else { break }
            next = path + "&limit=2&cursor=\(cursor)"
        }
        #expect(paged == paths)
        let cursor = try #require(try await table.labour.get(path + "&limit=2").string("/next_cursor"))
        try await table.employer.get(path + "&limit=2&cursor=\(cursor)").expect(400, "invalid-cursor")
        let chinese = try await table.labour.get(path, headers: ["Accept-Language": "zh"]).expect(200)
        #expect(chinese.string("/data/\(gap)/path") == "table/items/per_parcel/gap")
        let text = try #require(chinese.string("/data/\(gap)/text"))
        #expect(text.contains("差距") && !text.contains("gap"))
        #expect(chinese.header("Content-Language") == "zh-CN")
        // Backward, and with itself.
        let back = try await table.labour.get(
            table.path + "/replay?at_version=\(before)&compare_at_version=\(before + 2)")
        back.expect(200)
        #expect(back["/data/\(gap)/after"] == JSONValue.null)
        let same = try await table.labour.get(
            table.path + "/replay?at_version=\(before)&compare_at_version=\(before)")
        #expect(same["/same"] == JSONValue.bool(true))
        #expect(same.string("/from/state_digest") == same.string("/to/state_digest"))
        try await table.labour.get(path + "&cursor=\(cursor)").expect(200)
        try await table.employer.post(table.path + "/offers", Table.terms("0.97")).expect(201)
        try await table.labour.get(path + "&limit=2&cursor=\(cursor)").expect(400, "invalid-cursor")
        try await table.labour.get(path + "&after_version=1").expect(400, "parameters-exclusive")
        try await table.labour.get(path + "&compare_as_of=2026-01-01T00:00:00Z").expect(400, "parameters-exclusive")
        try await table.labour.get(table.path + "/replay?compare_at_version=999").expect(422, "version-beyond-head")
        try await table.labour.get(table.path + "/replay?compare_at_version=0").expect(400, "invalid-parameter")
    }

    @Test
    func `what a side keeps to itself never moves the digest`() async throws {
        let table = try await Table.open()
        let before = try await table.employer.get(table.path + "/replay").expect(200)
        try await table.labour.post(table.path + "/caucus/notes", ["remark": "no further than 1.10"]).expect(201)
        let after = try await table.employer.get(table.path + "/replay").expect(200)
        #expect(after.bytes == before.bytes)
        #expect(try await table.labour.get(table.path + "/replay").bytes == before.bytes)
    }
}
