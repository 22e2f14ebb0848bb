import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// Wrong input on every act on supervision cases, generated over the request types: a clear problem each, nothing recorded.
@Suite struct WrongSupervisionBodyTests {
    @Test(arguments: SupervisionRoutes.bodies.map { $0.operation })
    func `a malformed request records nothing`(_ operation: OperationID) async throws {
        let story = try await SupervisionHTTPStory.ready(for: operation)
        let body = try #require(SupervisionRoutes.bodies.first { $0.operation == operation })
        let version = try await story.version()
        let path = try story.path(of: operation)
        let caller = story.author(of: operation)
        let key = ["Idempotency-Key": Caller.freshKey()]
        let example = Table.object(body.example)
        try await caller.send(.post, path, body: Array("{\"a\":".utf8), headers: key).expect(400, "malformed-json")
        try await caller.send(
            .post, path, body: example.encoded(), headers: key.merging(["Content-Type": "text/plain"]) { $1 }
        ).expect(415, "unsupported-media-type")
        let large = Array(repeating: UInt8(ascii: " "), count: RequestBodyReader.maximumBytes + 1)
        try await caller.send(.post, path, body: large, headers: key).expect(413, "payload-too-large")
        try await caller.send(.post, path + "?validate=true", body: example.encoded(), headers: key)
            .expect(400, "unknown-parameter")
        try await caller.send(.post, path, body: example.encoded()).expect(400, "idempotency-key-missing")
        try await caller.send(.post, path, body: Array("[]".utf8), headers: key).expect(422, "invalid-body")
        let stranger = try await caller.post(path, Table.object(body.example + [("surprise", "x")]))
        stranger.expect(422, "invalid-body")
        #expect(stranger.string("/errors/0/pointer") == "/surprise")
        let needed = body.members.filter(\.isRequired).map(\.name) + (body.requiresRemark ? ["remark"] : [])
        for name in needed {
            let answer = try await caller.post(path, Table.object(body.example.filter { $0.name != name }))
            answer.expect(422, "invalid-body")
            #expect(answer.string("/errors/0/pointer") == "/\(name)")
            #expect(answer.string("/errors/0/code") == "missing-member")
        }
        for name in body.members.map(\.name) {
            for wrong: JSONValue in [.integer(7), .bool(true), .null, "\u{202E}", ["a": [1]]] {
                let kept = body.example.filter { $0.name != name }
                let answer = try await caller.post(path, Table.object(kept + [(name, wrong)]))
                answer.expect(422, "invalid-body")
                #expect(answer.string("/errors/0/pointer")?.hasPrefix("/\(name)") == true, "\(name): \(answer.text)")
            }
        }
        #expect(try await story.version() == version)
    }

    @Test(arguments: SupervisionRoutes.bodies.map { $0.operation })
    func `who may not, does not`(_ operation: OperationID) async throws {
        let story = try await SupervisionHTTPStory.ready(for: operation)
        let body = try #require(SupervisionRoutes.bodies.first { $0.operation == operation })
        let row = try #require(PolicyTable.row(of: operation))
        let version = try await story.version()
        let path = try story.path(of: operation)
        for role in Role.allCases where !row.roles.contains(role) {
            let isStranger =
                operation == .openSupervisionCase || !PolicyTable.readers.contains(role) || role == .auditor
            try await story.server.caller("wrong-\(role.rawValue)", role).post(path, Table.object(body.example))
                .expect(isStranger ? 403 : 404, isStranger ? "forbidden" : "not-found")
        }
        #expect(try await story.version() == version)
    }
}
