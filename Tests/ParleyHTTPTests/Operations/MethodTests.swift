import HTTPTypes
import ParleyService
import Testing

@testable import ParleyHTTP

@Suite
struct MethodTests {
    private static let paths = Array(Set(PolicyTable.rows.map(\.path))).sorted()

    @Test(arguments: paths)
    func `a known path answers other methods with 405 and says which it takes`(_ path: String) async throws {
        let server = try await TestServer.make()
        let rows = PolicyTable.rows.filter { $0.path == path }
        let target = ExamplePath.of(rows[0]).split(separator: "?").first.map(String.init) ?? path
        let invented = try #require(HTTPRequest.Method("FETCH"))
        for method: HTTPRequest.Method in [.get, .post, .put, .patch, .delete, .trace, invented]
        where !rows.contains(where: { $0.method == method }) {
            let answer = try await server.nobody.send(method, target)
            answer.expect(405, "method-not-allowed")
            let allowed = try #require(answer.header("Allow"))
            for row in rows { #expect(allowed.contains(row.method.rawValue)) }
            #expect(allowed.contains("OPTIONS"))
        }
        let options = try await server.nobody.send(.options, target)
        #expect(options.status == 204)
        #expect(options.header("Allow")?.contains("OPTIONS") == true)
    }

    @Test
    func `HEAD is GET without the body`() async throws {
        let table = try await Table.open()
        for path in [table.path, table.path + "/table", table.path + "/events/1", "/v1/me", "/openapi.json", "/docs"] {
            let headers = ["Accept": "*/*"]
            let get = try await table.labour.get(path, headers: headers).expect(200)
            let head = try await table.labour.send(.head, path, headers: headers)
            #expect(head.status == 200 && head.bytes.isEmpty, "\(path)")
            #expect(head.header("ETag") == get.header("ETag"))
            #expect(head.header("Content-Length") == get.header("Content-Length"))
        }
        try await table.stranger.send(.head, table.path).expect(404)
    }

    @Test
    func `an unknown path is a problem too`() async throws {
        let server = try await TestServer.make()
        for path in ["/", "/v1", "/v1/negotiation", "/v2/negotiations", "/v1/negotiations/1/2/3", "/problems"] {
            let answer = try await server.nobody.get(path)
            answer.expect(404, "route-unknown")
            #expect(answer.header("Content-Type") == "application/problem+json")
            #expect(answer.header("Request-Id") != nil)
        }
    }

    @Test
    func `what is not acceptable is said so`() async throws {
        let server = try await TestServer.make()
        let caller = try await server.caller("labour-chief", .chiefRepresentative)
        try await caller.get("/v1/me", headers: ["Accept": "text/csv"]).expect(406, "not-acceptable")
        try await caller.get("/v1/me", headers: ["Accept": "application/json;q=0, */*"]).expect(406, "not-acceptable")
        try await caller.get("/v1/me", headers: ["Accept": "text/html, application/*;q=0.5"]).expect(200)
    }

    @Test
    func `a request is named by its proxy or by us`() async throws {
        let server = try await TestServer.make()
        let named = try await server.nobody.get("/v1/me", headers: ["Request-Id": "edge-17"])
        #expect(named.header("Request-Id") == "edge-17")
        #expect(named.string("/request_id") == "edge-17")
        let other = try await server.nobody.get("/v1/me")
        #expect(other.header("Request-Id")?.isEmpty == false)
    }
}
