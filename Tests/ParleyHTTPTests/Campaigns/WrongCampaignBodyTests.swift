import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// Wrong input on every act on parties and campaigns, generated over the request types: a clear problem each, nothing
/// recorded.
@Suite struct WrongCampaignBodyTests {
    private static let bodies = PartyRoutes.bodies + CampaignRoutes.bodies

    private struct Place {
        let story: CampaignStory
        let party: String

        static func make() async throws -> Place {
            let story = try await CampaignStory.opened()
            let registered = try await story.federation.post(
                "/v1/parties", Table.object(RegisterPartyRequest.example)
            ).expect(201)
            return Place(story: story, party: "/v1/parties/\(registered.string("/party_id") ?? "")")
        }

        /// The path of an act, of the party or the campaign that is there.
        func path(_ operation: OperationID) throws -> String {
            let row = try #require(PolicyTable.row(of: operation))
            guard row.path.contains("{id}") else { return row.path }
            let base = operation.tag == .parties ? party : story.path
            return base + "/" + (row.path.split(separator: "/").last.map(String.init) ?? "")
        }

        func versions() async throws -> [Int64?] {
            [
                try await story.federation.get(party).integer("/version"),
                try await story.federation.get(story.path).integer("/version"),
            ]
        }
    }

    @Test(arguments: bodies.map { $0.operation })
    func `a malformed request records nothing`(_ operation: OperationID) async throws {
        let place = try await Place.make()
        let body = try #require(Self.bodies.first { $0.operation == operation })
        let versions = try await place.versions()
        let path = try place.path(operation)
        let caller = place.story.federation
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
        for member in body.members where member.isRequired {
            let answer = try await caller.post(
                path, Table.object(body.example.filter { $0.name != member.name }))
            answer.expect(422, "invalid-body")
            #expect(answer.string("/errors/0/pointer") == "/\(member.name)")
            #expect(answer.string("/errors/0/code") == "missing-member")
        }
        #expect(try await place.versions() == versions)
    }

    @Test(arguments: bodies.map { $0.operation })
    func `who may not, does not`(_ operation: OperationID) async throws {
        let place = try await Place.make()
        let body = try #require(Self.bodies.first { $0.operation == operation })
        let row = try #require(PolicyTable.row(of: operation))
        let versions = try await place.versions()
        let path = try place.path(operation)
        for role in Role.allCases where !row.roles.contains(role) {
            try await place.story.server.caller("wrong-\(role.rawValue)", role).post(path, Table.object(body.example))
                .expect(403, "forbidden")
        }
        #expect(try await place.versions() == versions)
    }
}
