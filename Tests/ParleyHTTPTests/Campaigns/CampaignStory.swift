import HTTPTypes
import HummingbirdTesting
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// A federation with a campaign, through the API.
struct CampaignStory: Sendable {
    let server: TestServer
    let federation: Caller
    let authority: Caller
    let employer: Caller
    let auditor: Caller
    let negotiator: Caller
    /// Its path: `/v1/campaigns/{id}`.
    let path: String

    /// A campaign that was opened, with enterprises E-1… on its list.
    static func opened(enterprises: Int = 3, _ server: TestServer? = nil) async throws -> CampaignStory {
        let known: TestServer
        if let server { known = server } else { known = try await TestServer.make() }
        let federation = try await known.caller("federation", .unionFederation, .chiefRepresentative)
        let opened = try await federation.post("/v1/campaigns", Table.object(OpenCampaignRequest.example)).expect(201)
        let path = "/v1/campaigns/\(opened.string("/campaign_id") ?? "")"
        #expect(opened.header("Location") == path)
        let story = CampaignStory(
            server: known, federation: federation, authority: try await known.caller("authority", .labourAuthority),
            employer: try await known.caller("employer-chief", .chiefRepresentative),
            auditor: try await known.caller("auditor", .auditor),
            negotiator: try await known.caller("negotiator", .negotiator), path: path)
        let targets = (1...enterprises).map { target($0) }
        try await federation.post(path + "/targets", ["targets": .array(targets)]).expect(201)
        return story
    }

    static func target(_ number: Int, workers: Int64 = 100) -> JSONValue {
        [
            "key": .string("E-\(number)"), "name": .string("Enterprise \(number)"), "unit": "enterprise",
            "region": "630103", "industry": "6020", "workers": .integer(workers),
        ]
    }

    /// A line that invites a target.
    static func line(_ number: Int, changing changes: [BodyExample] = []) -> JSONValue {
        var object = JSONObject(IssueInvitationRequest.example.map { (key: $0.name, value: $0.value) })
        object["target"] = .string("E-\(number)")
        object["employer"] = .array([.string("Enterprise \(number)")])
        for change in changes { object[change.name] = change.value }
        return .object(object)
    }

    static func lines(_ numbers: some Sequence<Int>) -> [UInt8] {
        Array(numbers.map { line($0).encoded() }.joined(separator: Array("\n".utf8)))
    }

    /// Sends a stream of lines; its answer, line by line.
    func invite(_ body: [UInt8], by caller: Caller? = nil, type: String = "application/x-ndjson") async throws
        -> [Answer]
    {
        let answer = try await (caller ?? federation).send(
            .post, path + "/invitations", body: body,
            headers: ["Content-Type": type, "Accept": "application/x-ndjson, application/problem+json"])
        answer.expect(200)
        #expect(answer.header("Content-Type") == "application/x-ndjson")
        return answer.bytes.split(separator: UInt8(ascii: "\n")).map { Answer(body: Array($0)) }
    }
}
