import StrictJSON
import Testing

@testable import ParleyHTTP

/// Minutes over HTTP: the words are a remark, the event holds their hash, and what is disputed stands beside what is
/// signed.
@Suite
struct MinutesTests {
    private static let words = "双方就派件单价交换意见。"
    /// `printf 双方就派件单价交换意见。 | sha256sum`
    private static let wordsHash = "12f1046458def04bc96718aa1bdb75f1dd65e79235d8e755c6ed981472a42d38"

    private static func met(_ profile: String) async throws -> ProcedureStory {
        let story = try await ProcedureStory.seated(profile: profile)
        try await story.act(story.labour, "/sessions", ["form": "negotiation_meeting", "chair": "labour"])
        return story
    }

    @Test
    func `the service names minutes by their words, and the procedure shows who signed and who disputes`() async throws
    {
        let story = try await Self.met("CN-SD@1")
        let drafted = try await story.act(story.recorder, "/sessions/1/minutes", ["remark": .string(Self.words)])
        #expect(drafted.string("/events/0/type") == "MinutesDrafted")
        #expect(drafted.string("/events/0/data/text_hash") == Self.wordsHash)
        #expect(drafted.string("/events/0/data/article") == "SD §26")
        let text: JSONValue = ["version": 1, "text_hash": .string(Self.wordsHash)]
        for caller in [story.labour, story.labourSecond, story.employer] {
            try await story.act(caller, "/sessions/1/minutes-signatures", text)
        }
        let open = try await story.procedure()
        #expect(open["/minutes/0/signed"] == JSONValue.bool(false))
        #expect(open.string("/minutes/0/signers/3") != nil && open.string("/minutes/0/signers/4") == nil)
        try await story.act(story.employerSecond, "/sessions/1/minutes-signatures", text)
        let dispute: JSONValue = [
            "version": 1, "text_hash": .string(Self.wordsHash), "remark": "The tiers were offered, too.",
        ]
        let disputed = try await story.act(story.employer, "/sessions/1/minutes-disputes", dispute)
        let read = try await story.auditor.get(try #require(disputed.header("Location"))).expect(200)
        #expect(read.string("/disclosures/remark") == "The tiers were offered, too.")
        let closed = try await story.procedure()
        #expect(closed["/minutes/0/signed"] == JSONValue.bool(true))
        #expect(closed.string("/minutes/0/disputes/0/side") == "employer")
        #expect(
            closed.string("/minutes/0/disputes/0/words_hash") == disputed.string("/events/0/data/words_hash"))
    }

    @Test
    func `wrong minutes are refused by their rule`() async throws {
        let story = try await Self.met("CN-BJ@1")
        let words: JSONValue = ["remark": .string(Self.words)]
        let (labour, recorder) = (story.labour, story.recorder)
        let text: JSONValue = ["version": 1, "text_hash": .string(Self.wordsHash)]
        let missing = try await story.refuses(recorder, "/sessions/1/minutes", [:], 422, "invalid-body")
        #expect(missing.string("/errors/0/pointer") == "/remark")
        let other: JSONValue = ["remark": .string(Self.words + " "), "text_hash": .string(Self.wordsHash)]
        try await story.refuses(recorder, "/sessions/1/minutes", other, 422, "minutes-words-differ")
        try await story.refuses(recorder, "/sessions/2/minutes", words, 404, "session-unknown")
        try await story.refuses(labour, "/sessions/1/minutes-signatures", text, 404, "minutes-unknown")
        try await story.act(recorder, "/sessions/1/minutes", words)
        let refused = try await story.refuses(
            story.labourSecond, "/sessions/1/minutes-signatures", text, 403, "not-a-signer-of-minutes")
        #expect(refused.string("/article") == "BJ §35")
        let wrong: JSONValue = ["version": 1, "text_hash": .string(String(repeating: "0", count: 64))]
        try await story.refuses(labour, "/sessions/1/minutes-signatures", wrong, 422, "minutes-text-differs")
        try await story.both("/sessions/1/minutes-signatures", text)
        try await story.refuses(labour, "/sessions/1/minutes-signatures", text, 409, "already-stated")
        try await story.refuses(recorder, "/sessions/1/minutes", words, 409, "minutes-already-signed")
        try await story.act(
            labour, "/sessions/1/minutes-disputes",
            ["version": 1, "text_hash": .string(Self.wordsHash), "remark": "No figure was named."])
        try await story.act(recorder, "/sessions/1/minutes", words)
        try await story.refuses(labour, "/sessions/1/minutes-signatures", text, 409, "minutes-superseded")
        let missed = try await story.refuses(labour, "/sessions/1/minutes-disputes", text, 422, "invalid-body")
        #expect(missed.string("/errors/0/pointer") == "/remark")
    }

    @Test
    func `minutes are told in both languages`() async throws {
        let story = try await Self.met("CN-SD@1")
        try await story.act(story.recorder, "/sessions/1/minutes", ["remark": .string(Self.words)])
        for (language, line) in [
            ("en", "The recorder drafts the minutes of session 1, version 1 (SD §26)."),
            ("zh", "记录员写成第 1 次会议记录，第 1 稿（SD §26）。"),
        ] {
            let timeline = try await story.auditor.get(
                story.path + "/timeline", headers: ["Accept-Language": language]
            ).expect(200)
            #expect(timeline.text.contains(line), "\(timeline.text.suffix(600))")
        }
    }
}
