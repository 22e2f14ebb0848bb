import Bargaining
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite struct ProfilePublishingTests {
    private static let body = Table.object(PublishProfileRequest.example)

    private static func text(_ changes: (String, String)...) -> JSONValue {
        guard case .string(var text)? = PublishProfileRequest.example.first?.value else { return [:] }
        for (old, new) in changes { text = text.replacing(old, with: new) }
        return ["text": .string(text)]
    }

    @Test func `a published version is read and used by new negotiations`() async throws {
        let server = try await TestServer.make()
        let federation = try await server.caller("federation", .unionFederation)
        let chief = try await server.caller("labour-chief", .chiefRepresentative)
        try await chief.get("/v1/profiles/CN-QH@2").expect(404, "not-found")
        try await federation.post("/v1/profiles?validate_only=true", Self.body).expect(200)
        let published = try await federation.post("/v1/profiles", Self.body, key: "publish").expect(201)
        #expect(published.header("Location") == "/v1/profiles/CN-QH@2")
        #expect(published.string("/events/0/type") == "RuleProfilePublished")
        let again = try await federation.post("/v1/profiles", Self.body, key: "publish").expect(201)
        #expect(again.bytes == published.bytes)
        let read = try await chief.get("/v1/profiles/CN-QH@2").expect(200)
        #expect(read.string("/rules/reply/article") == "EX §8" && read.string("/rules/reply/from") == "CN-QH@2")
        #expect(read.string("/rules/approval/from") == "CN@1")
        #expect(read.header("ETag") == published.string("/events/0/data/sha256").map { "\"\($0)\"" })
        #expect(try await chief.get("/v1/profiles/CN-QH").expect(200).integer("/version") == 2)
        #expect(try await chief.get("/v1/profiles/CN-QH@1").expect(200).integer("/version") == 1)
        let list = try await chief.get("/v1/profiles").expect(200)
        #expect(list.list("/data").count == 11)
        let row = list.list("/data").firstIndex { row in
            if case .object(let row) = row { row["reference"] == "CN-QH@2" } else { false }
        }
        let index = try #require(row)
        #expect(list["/data/\(index)/published"] == .bool(true) && list["/data/\(index)/latest"] == .bool(true))
        #expect(list["/data/0/published"] == .bool(false))
        let invitation = Table.object(
            IssueInvitationRequest.example.map { $0.name == "profile" ? ("profile", "CN-QH@2") : $0 })
        let invited = try await chief.post("/v1/negotiations", invitation).expect(201)
        let path = "/v1/negotiations/\(invited.string("/negotiation_id") ?? "")"
        try await server.caller("employer-chief", .chiefRepresentative).post(path + "/receipts").expect(201)
        let procedure = try await chief.get(path + "/procedure").expect(200)
        #expect(procedure.text.contains("EX §8") && procedure.text.contains("CN-QH@2"))
        // Another ledger has its own.
        let elsewhere = try await TestServer.make()
        try await elsewhere.caller("labour-chief", .chiefRepresentative).get("/v1/profiles/CN-QH@2")
            .expect(404, "not-found")
    }

    @Test func `a bad text is refused naming line, field and rule in both languages`() async throws {
        let server = try await TestServer.make()
        let administrator = try await server.caller("administrator", .administrator)
        for (language, words) in [("en", "Line 11, column"), ("zh", "第 11 行第")] {
            let refused = try await administrator.post(
                "/v1/profiles", Self.text(("within: 15 days", "within: soon")), headers: ["Accept-Language": language]
            ).expect(422, "profile-refused")
            #expect(refused.string("/detail")?.contains(words) == true, "\(refused.text)")
            #expect(refused.integer("/fault/line") == 11)
            #expect(refused.string("/fault/field") == "rules.reply.within")
            #expect(refused.string("/fault/rule")?.isEmpty == false)
        }
        for (body, status, code) in [
            (Self.text(("CN@1", "CN@9")), 422, "profile-refused"),
            (Self.text(("in_force: 2026-01-01\n", "")), 422, "profile-in-force-missing"),
            (Self.text(("version: 2", "version: 1")), 409, "profile-version-not-later"),
            (["text": ""], 422, "invalid-body"), ([:], 422, "invalid-body"), (["text": 7], 422, "invalid-body"),
        ] as [(JSONValue, Int, String)] {
            try await administrator.post("/v1/profiles", body).expect(status, code)
        }
        try await administrator.post("/v1/profiles", Self.body).expect(201)
        try await administrator.post("/v1/profiles", Self.text(("15 days", "9 days")))
            .expect(409, "profile-version-published")
        try await administrator.post("/v1/profiles", Self.text(("version: 2", "version: 3"), ("2026-", "2098-")))
            .expect(201)
        let invitation = Table.object(
            IssueInvitationRequest.example.map { $0.name == "profile" ? ("profile", "CN-QH@3") : $0 })
        let refused = try await server.caller("labour-chief", .chiefRepresentative).post("/v1/negotiations", invitation)
            .expect(422, "profile-not-in-force")
        #expect(refused.string("/detail")?.contains("2098-01-01") == true)
        for role in Role.allCases where ![.unionFederation, .administrator].contains(role) {
            try await server.caller("somebody-\(role.rawValue)", role).post("/v1/profiles", Self.body)
                .expect(403, "forbidden")
        }
    }

    @Test func `every refusal of a register has a problem with all its words`() throws {
        let reference = try #require(ProfileReference("CN-QH@2"))
        let problems =
            [
                ProfileRegisterRejection.versionPublished(reference), .versionNotLater(reference, latest: 3),
                .inForceMissing(reference), .tooManyVersions,
            ].map { Problem(profile: $0) } + [
                Problem(ProfileFault(file: "text", place: nil, field: "", rule: .empty)),
                Problem(.profileNotInForce, ["profile": "CN-QH@2", "day": "2026-01-01"]),
            ]
        #expect(Set(problems.map(\.code)) == Set(ProblemCode.allCases.filter { $0.statusOfProfiles != nil }))
        for problem in problems {
            for language in Language.allCases {
                let body = String(decoding: problem.body(in: language, instance: "/", requestID: "r"), as: UTF8.self)
                #expect(!body.contains("?") && !body.contains("{expected}"), "\(body)")
            }
        }
    }
}
