import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// The rules of each place, as anybody who bargains reads them.
@Suite
struct ProfileTests {
    @Test
    func `every profile is listed with its version, and each is read by both its names`() async throws {
        let server = try await TestServer.make()
        let caller = try await server.caller("labour-chief", .chiefRepresentative)
        let list = try await caller.get("/v1/profiles").expect(200)
        let names = list.list("/data").compactMap { row -> String? in
            if case .object(let row) = row, case .string(let name)? = row["reference"] { name } else { nil }
        }
        let ids = names.map { $0.prefix { $0 != "@" } }
        #expect(ids == ids.sorted() && Set(names).count == names.count)
        #expect(names.count == 10 && names.contains("CN@1") && names.contains("CN-ZJ-HZ@1"))
        for (index, name) in names.enumerated() {
            let version = try await caller.get("/v1/profiles/\(name)").expect(200)
            let latest = try await caller.get("/v1/profiles/\(name.prefix { $0 != "@" })").expect(200)
            #expect(version.bytes == latest.bytes && version.header("ETag") == latest.header("ETag"))
            #expect(version.header("ETag") == list.string("/data/\(index)/sha256").map { "\"\($0)\"" })
            #expect(version.header("Cache-Control")?.contains("immutable") == true)
            #expect(latest.header("Cache-Control")?.contains("no-cache") == true)
            #expect(version.string("/rules/reply/article")?.isEmpty == false)
        }
    }

    @Test
    func `a figure comes with its article and the version that lays it down`() async throws {
        let server = try await TestServer.make()
        let caller = try await server.caller("labour-chief", .chiefRepresentative)
        let national = try await caller.get("/v1/profiles/CN@1").expect(200)
        #expect(national.string("/rules/approval/threshold") == "at_least_half")
        #expect(national.string("/rules/approval/article") == "O22 §36")
        let zhejiang = try await caller.get("/v1/profiles/CN-ZJ@1").expect(200)
        #expect(zhejiang.string("/rules/approval/threshold") == "more_than_half")
        #expect(zhejiang.string("/rules/approval/from") == "CN-ZJ@1")
        #expect(zhejiang.string("/rules/chief_from_within/from") == "CN@1")
    }

    @Test
    func `whoever has a profile is told so, and what is none is not found`() async throws {
        let server = try await TestServer.make()
        let caller = try await server.caller("labour-chief", .chiefRepresentative)
        let tag = try #require(try await caller.get("/v1/profiles/CN@1").header("ETag"))
        let again = try await caller.get("/v1/profiles/CN@1", headers: ["If-None-Match": tag])
        #expect(again.status == 304 && again.bytes.isEmpty)
        for name in ["CN@2", "CN@01", "XX", "cn", "CN@", "@1", "CN%401x"] {
            try await caller.get("/v1/profiles/\(name)").expect(404, "not-found")
        }
        try await caller.get("/v1/profiles?version=1").expect(400, "unknown-parameter")
    }

    @Test
    func `an invitation under a profile that is not there opens nothing`() async throws {
        let server = try await TestServer.make()
        let caller = try await server.caller("labour-chief", .chiefRepresentative)
        let invitation = Table.object(
            IssueInvitationRequest.example.map { $0.name == "profile" ? ("profile", "CN@9999") : $0 })
        let refused = try await caller.post("/v1/negotiations", invitation)
        refused.expect(422, "profile-unknown")
        #expect(refused.string("/detail")?.contains("CN@9999") == true)
    }
}
