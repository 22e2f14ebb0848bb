import StrictJSON
import Testing

@testable import ParleyHTTP

/// An amendment over HTTP on its way into force, on a moved clock.
@Suite
struct AmendmentCourseTests {
    private static let text: JSONValue = ["text_hash": .string(String(repeating: "2b", count: 32))]
    private static let vote: JSONValue = [
        "eligible": 120, "attending": 84, "in_favour": 60, "against": 24, "secret": true,
    ]

    /// Agreed on day 205 and voted on.
    private static func ratified() async throws -> ProcedureStory {
        let story = try await ProcedureStory.inForce()
        story.on(200)
        try await story.act(story.employer, "/amendment-proposals", ["items": ["per_parcel"], "remark": "Costs rose."])
        story.on(205)
        try await story.both("/amendment-proposals/1/amendments", text)
        let voted = try await story.act(story.recorder, "/amendment-proposals/1/ballots", vote)
        #expect(voted.string("/events/0/type") == "AmendmentVoted" && voted["/events/0/data/ratified"] == true)
        return story
    }

    /// Signed on day 206, filed on day 210, received on day 213.
    private static func received() async throws -> ProcedureStory {
        let story = try await ratified()
        story.on(206)
        try await story.both("/amendment-proposals/1/signatures", text)
        story.on(210)
        try await story.act(story.employer, "/amendment-proposals/1/filings", ["copies": 3])
        story.on(213)
        try await story.act(story.authority, "/amendment-proposals/1/receipts")
        return story
    }

    @Test
    func `it takes effect by the authority's silence, marked once by the clock, however late somebody looks`()
        async throws
    {
        let story = try await Self.received()
        let before = try await story.procedure()
        #expect(before.string("/amendments/0/status") == "under_review")
        #expect(before.string("/amendments/0/agreed/review_ends") == ProcedureStory.date(228))
        try await story.server.catchUp()
        let board = try await story.authority.get("/v1/deadlines?rule=review&status=running").expect(200)
        #expect(board.string("/data/0/due") == ProcedureStory.date(228))
        story.on(228)
        #expect(try await story.sweep() == 0)
        story.on(400)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        let after = try await story.procedure()
        #expect(after.string("/amendments/0/status") == "in_force")
        #expect(after.string("/amendments/0/agreed/in_force_from") == ProcedureStory.date(229))
        #expect(after["/in_force"] == true)
        for (language, words) in [("en", "Amendment 1 is in force from"), ("zh", "第 1 次变更自")] {
            let told = try await story.labour.get(
                story.path + "/timeline?direction=backward&limit=1", headers: ["Accept-Language": language]
            ).expect(200)
            #expect(told.string("/data/0/text")?.contains(words) == true, "\(told.text)")
        }
    }

    @Test
    func `an objection in time sends it back, and what follows is refused by codes of its own`() async throws {
        let story = try await Self.received()
        story.on(220)
        let objected = try await story.act(
            story.authority, "/amendment-proposals/1/objections", ["clauses": [4], "remark": "Below the floor."])
        #expect(objected.string("/events/0/type") == "AmendmentObjected")
        #expect(try await story.procedure().string("/amendments/0/status") == "objected")
        try await story.refuses(
            story.authority, "/amendment-proposals/1/effect-confirmations", [:], 409, "amendment-objection-stands")
        try await story.refuses(
            story.authority, "/amendment-proposals/1/objections", ["clauses": [5]], 409, "amendment-already-objected")
        story.on(400)
        #expect(try await story.sweep() == 0)
    }

    @Test
    func `steps come in their order`() async throws {
        let story = try await Self.ratified()
        let path = "/amendment-proposals/1"
        try await story.refuses(story.recorder, path + "/ballots", Self.vote, 409, "amendment-already-voted-on")
        try await story.refuses(story.employer, path + "/filings", ["copies": 3], 409, "amendment-not-signed")
        try await story.refuses(story.authority, path + "/receipts", [:], 409, "amendment-not-filed")
        try await story.refuses(
            story.labour, path + "/signatures", ["text_hash": .string(String(repeating: "0", count: 64))], 422,
            "amendment-text-differs")
        try await story.refuses(
            story.recorder, "/amendment-proposals/2/ballots", Self.vote, 404, "amendment-unknown")
        try await story.act(story.labour, "/amendment-proposals", ["remark": "More."])
        try await story.refuses(
            story.recorder, "/amendment-proposals/2/ballots", Self.vote, 409, "amendment-not-agreed")
        try await story.both(
            "/amendment-proposals/2/amendments", ["text_hash": .string(String(repeating: "3c", count: 32))])
        try await story.refuses(story.labour, path + "/signatures", Self.text, 409, "amendment-overtaken")
        var failed: JSONObject = ["eligible": 120, "attending": 84, "in_favour": 10, "against": 74]
        failed["announced"] = "approved"
        try await story.refuses(
            story.recorder, "/amendment-proposals/2/ballots", .object(failed), 422, "announced-result-disagrees")
        failed["announced"] = "rejected"
        try await story.act(story.recorder, "/amendment-proposals/2/ballots", .object(failed))
        #expect(try await story.procedure().string("/amendments/1/status") == "rejected")
        try await story.refuses(
            story.labour, "/amendment-proposals/2/signatures", Self.text, 409, "amendment-rejected")
    }
}
