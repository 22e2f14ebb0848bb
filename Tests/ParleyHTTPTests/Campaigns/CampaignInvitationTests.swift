import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite struct CampaignInvitationTests {
    @Test func `a line is an invitation, and each is answered in order`() async throws {
        let story = try await CampaignStory.opened(enterprises: 3)
        let answers = try await story.invite(CampaignStory.lines(1...3))
        #expect(answers.count == 4)
        for (index, answer) in answers.prefix(3).enumerated() {
            #expect(answer.integer("/line") == Int64(index + 1))
            #expect(answer.string("/target") == "E-\(index + 1)")
            #expect(answer.string("/status") == "recorded")
            let negotiation = try #require(answer.string("/negotiation_id"))
            try await story.employer.get("/v1/negotiations/\(negotiation)").expect(200)
        }
        #expect(answers[3]["/done"] == .bool(true) && answers[3].integer("/recorded") == 3)
        let campaign = try await story.authority.get(story.path).expect(200)
        #expect(campaign.integer("/progress/invited") == 3 && campaign.integer("/targets") == 3)
    }

    @Test func `the same stream again records nothing twice`() async throws {
        let story = try await CampaignStory.opened(enterprises: 5)
        let first = try await story.invite(CampaignStory.lines(1...3))
        let second = try await story.invite(CampaignStory.lines(1...5))
        #expect(
            second.prefix(3).map { $0.string("/negotiation_id") }
                == first.prefix(3).map { $0.string("/negotiation_id") })
        #expect(
            second.map { $0.string("/status") ?? "" }.prefix(5) == [
                "replayed", "replayed", "replayed", "recorded", "recorded",
            ])
        #expect(second[5].integer("/replayed") == 3 && second[5].integer("/recorded") == 2)
    }

    @Test func `a bad line is refused by its number, and the others go on`() async throws {
        let story = try await CampaignStory.opened(enterprises: 6)
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: LineSplitter.maximumLineBytes + 1)
        let lines: [[UInt8]] = [
            CampaignStory.line(1).encoded(), Array("{\"target\":".utf8), Array("".utf8),
            CampaignStory.line(2, changing: [("surprise", true)]).encoded(), CampaignStory.line(99).encoded(),
            CampaignStory.line(3, changing: [("employer", ["Somebody"])]).encoded(), long,
            CampaignStory.line(4, changing: [("profile", "ZZ@1")]).encoded(), CampaignStory.line(5).encoded(),
            CampaignStory.line(6, changing: [("side", "employer")]).encoded(),
        ]
        let answers = try await story.invite(Array(lines.joined(separator: Array("\r\n".utf8))))
        let expected: [(Int64, String, String?)] = [
            (1, "recorded", nil), (2, "refused", "malformed-json"), (4, "refused", "invalid-body"),
            (5, "refused", "target-unknown"), (6, "refused", "target-not-named"), (7, "refused", "line-too-long"),
            (8, "refused", "profile-unknown"), (9, "recorded", nil), (10, "refused", "invalid-body"),
        ]
        try #require(answers.count == expected.count + 1)
        for (answer, (line, status, code)) in zip(answers, expected) {
            #expect(answer.integer("/line") == line && answer.string("/status") == status, "\(answer.text)")
            #expect(answer.string("/problem/code") == code, "\(answer.text)")
        }
        #expect(answers[2].string("/problem/errors/0/pointer") == "/surprise")
        #expect(answers[9].integer("/refused") == 7 && answers[9].integer("/recorded") == 2)
    }

    @Test func `what was invited cannot be invited otherwise`() async throws {
        let story = try await CampaignStory.opened()
        _ = try await story.invite(CampaignStory.lines([1]))
        let other = try await story.invite(CampaignStory.line(1, changing: [("jurisdiction", "CN-QH")]).encoded())
        #expect(other[0].string("/problem/code") == "target-already-invited")
    }

    @Test func `problems of lines are in the language of the request`() async throws {
        let story = try await CampaignStory.opened()
        let answer = try await story.federation.send(
            .post, story.path + "/invitations", body: CampaignStory.lines([77]),
            headers: ["Content-Type": "application/x-ndjson", "Accept-Language": "zh"])
        #expect(answer.text.contains("行动没有此对象"))
    }

    @Test func `a stream is refused as a whole where nothing in it can be read`() async throws {
        let story = try await CampaignStory.opened()
        let body = CampaignStory.lines([1])
        let lines = ["Content-Type": "application/x-ndjson"]
        func send(_ caller: Caller, _ path: String, _ headers: [String: String]) async throws -> Answer {
            try await caller.send(.post, path, body: body, headers: headers)
        }
        let path = story.path + "/invitations"
        try await send(story.federation, path, [:]).expect(415, "unsupported-media-type")
        try await send(story.server.nobody, path, lines).expect(401, "unauthenticated")
        for caller in [story.negotiator, story.employer, story.auditor, story.authority] {
            try await send(caller, path, lines).expect(403, "forbidden")
        }
        try await send(
            story.federation, "/v1/campaigns/0198c2a5-0000-8000-8000-000000000000/invitations", lines
        ).expect(404, "not-found")
        try await send(story.federation, path + "?validate_only=true", lines).expect(400, "unknown-parameter")
        try await send(story.federation, path, lines.merging(["Accept": "text/csv"]) { $1 }).expect(406)
        #expect(try await story.authority.get(story.path).integer("/progress/listed") == 3)
    }

    @Test func `lines are cut wherever the bytes are`() {
        let text = Array("{\"a\":1}\r\n\n  \n{\"b\":\"字\"}\n{\"c\":3}".utf8)
        var whole = LineSplitter()
        let expected = whole.take(text) + whole.finish()
        #expect(expected.map(\.number) == [1, 4, 5])
        #expect(expected.first == .line(1, Array("{\"a\":1}".utf8)))
        for size in 1...text.count {
            var splitter = LineSplitter()
            var lines: [NumberedLine] = []
            for start in stride(from: 0, to: text.count, by: size) {
                lines += splitter.take(text[start..<min(start + size, text.count)])
            }
            #expect(lines + splitter.finish() == expected, "pieces of \(size)")
        }
    }
}
