import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// The order of checks: of two faults, the one checked first is told.
@Suite
struct CheckOrderTests {
    private static let offer = Table.terms("0.95")
    private static let nowhere = "/v1/negotiations/0198c2a5-0000-8000-8000-000000000000"

    @Test
    func `credentials come before the body`() async throws {
        let table = try await Table.open()
        try await table.server.nobody.send(.post, table.path + "/offers", body: Array("{".utf8)).expect(401)
        try await table.server.nobody.send(.post, table.path + "/offers?x=1", body: Array("{".utf8)).expect(401)
    }

    @Test
    func `the body as JSON comes before visibility`() async throws {
        let table = try await Table.open()
        try await table.labour.send(.post, Self.nowhere + "/offers", body: Array("{".utf8)).expect(400)
        try await table.labour.send(
            .post, Self.nowhere + "/offers", body: Array("{}".utf8), headers: ["Content-Type": "text/plain"]
        ).expect(415)
    }

    @Test
    func `visibility comes before role, key, precondition and body`() async throws {
        let table = try await Table.open()
        for path in [Self.nowhere, table.path] {
            let stranger = table.stranger
            try await stranger.send(.post, path + "/offers/E-1/acceptances", body: Array("[]".utf8))
                .expect(404, "not-found")
            try await table.server.caller("other-mediator", .mediator).send(
                .post, path + "/offers", body: Array("{}".utf8)
            ).expect(404, "not-found")
        }
    }

    @Test
    func `what is not there and what is not yours look the same`() async throws {
        let table = try await Table.open()
        let absent = try await table.stranger.get(Self.nowhere + "/table", headers: ["Request-Id": "r"]).expect(404)
        let hidden = try await table.stranger.get(table.path + "/table", headers: ["Request-Id": "r"]).expect(404)
        let id = try #require(table.path.split(separator: "/").last)
        #expect(absent.text == hidden.text.replacing(id, with: "0198c2a5-0000-8000-8000-000000000000"))
    }

    @Test
    func `role comes before the key`() async throws {
        let table = try await Table.open()
        try await table.auditor.send(.post, table.path + "/offers", body: Array("[]".utf8)).expect(403, "forbidden")
    }

    @Test
    func `the key comes before the precondition and the body`() async throws {
        let table = try await Table.open()
        try await table.labour.send(.post, table.path + "/offers/E-1/acceptances", body: Array("[]".utf8))
            .expect(400, "idempotency-key-missing")
    }

    @Test
    func `an earlier answer comes before precondition, body, version and rules`() async throws {
        let table = try await Table.open()
        let (labour, employer, path) = (table.labour, table.employer, table.path)
        try await employer.post(path + "/offers", Self.offer).expect(201)
        let version = try await table.version()
        let first = try await labour.post(path + "/offers/E-1/rejections", key: "once", version: version).expect(201)
        // Without If-Match, with another version, after the rule would refuse it: the first answer each time.
        let bare = try await labour.post(path + "/offers/E-1/rejections", key: "once").expect(201)
        let stale = try await labour.post(path + "/offers/E-1/rejections", key: "once", version: 1).expect(201)
        #expect(first.bytes == bare.bytes && first.bytes == stale.bytes)
        // Another act under the key, even one whose body is wrong, is told that the key was used.
        try await labour.post(path + "/demands", Self.offer, key: "once").expect(422, "idempotency-key-reused")
        try await labour.post(path + "/demands", ["wrong": 1], key: "once").expect(422, "idempotency-key-reused")
        try await labour.post(path + "/conclusions", [:], key: "once").expect(422, "idempotency-key-reused")
    }

    @Test
    func `another caller's key is not known`() async throws {
        let table = try await Table.open()
        try await table.employer.post(table.path + "/offers", Self.offer, key: "guess").expect(201)
        let other = try await table.labour.post(table.path + "/offers", Self.offer, key: "guess").expect(201)
        #expect(other.header("Idempotent-Replayed") == nil)
    }

    @Test
    func `white space and the order of members do not make another act`() async throws {
        let table = try await Table.open()
        let one = """
            {"remark":"a","terms":[{"item":"per_parcel","term":\
            {"kind":"scalar","amount":"1.30","unit":"CNY/parcel"}}]}
            """
        let two = """
            { "terms": [ {"term": {"unit":"CNY/parcel","amount":"1.30","kind":"scalar"},
              "item":"per_parcel"} ], "remark":"a" }
            """
        let headers = ["Idempotency-Key": "same-act"]
        let first = try await table.labour.send(
            .post, table.path + "/demands", body: Array(one.utf8), headers: headers
        ).expect(201)
        let second = try await table.labour.send(
            .post, table.path + "/demands", body: Array(two.utf8), headers: headers
        ).expect(201)
        #expect(first.bytes == second.bytes)
    }

    @Test
    func `the precondition comes before the body, the body before the version, the version before the rules`()
        async throws
    {
        let table = try await Table.open()
        let (labour, employer, path) = (table.labour, table.employer, table.path)
        try await employer.post(path + "/offers", Self.offer).expect(201)
        let version = try await table.version()
        try await labour.post(path + "/conclusions", ["wrong": 1]).expect(428, "precondition-required")
        try await labour.post(path + "/conclusions", ["wrong": 1], version: 1).expect(422, "invalid-body")
        try await employer.post(path + "/offers/E-1/acceptances", version: 1).expect(412, "stale-version")
        try await employer.post(path + "/offers/E-1/acceptances", version: version).expect(403)
        #expect(try await table.version() == version)
    }

    @Test
    func `weak tags, tags of representations and lists of tags name a version; a star demands existence`() async throws
    {
        let table = try await Table.open()
        let (labour, path) = (table.labour, table.path)
        for tag in ["W/\"VERSION\"", "\"VERSION-9c0f\"", "\"1\", \"VERSION\"", "*"] {
            try await table.employer.post(path + "/offers", Self.offer).expect(201)
            let version = try await table.version()
            let number = try #require(try await labour.get(path + "/table").string("/items/0/employer/proposal"))
            let match = tag.replacing("VERSION", with: String(version))
            try await labour.post(path + "/offers/\(number)/rejections", headers: ["If-Match": match]).expect(201)
        }
    }
}
