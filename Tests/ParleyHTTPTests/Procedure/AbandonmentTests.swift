import StrictJSON
import Testing

@testable import ParleyHTTP

/// The time for the negotiation ends without a result, over HTTP: found by the sweeper, told, and no end of the talks.
@Suite
struct AbandonmentTests {
    @Test
    func `the clock marks it once, and the sides can go on`() async throws {
        let story = try await ProcedureStory.seated(profile: "CN-SD@1")
        // Day 79 is a Saturday.
        story.on(81)
        #expect(try await story.sweep() == 0)
        #expect(try await story.procedure()["/abandoned"] == .null)
        story.on(82)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        let marked = try await story.procedure()
        #expect(marked.string("/stage") == "abandoned")
        #expect(marked.string("/abandoned/clock/article") == "SD §28")
        #expect(marked.string("/abandoned/clock/due") == ProcedureStory.date(81))
        #expect(marked.list("/abandoned/open_items").count == 3)
        #expect(marked["/abandoned/taken_up_again"] == false)
        for (language, line) in [
            ("en", "The time for the negotiation ended without a result on 24 August 2026 (CN-SD@1, SD §28)."),
            ("zh", "协商期限于2026年8月24日届满而未达成结果（CN-SD@1"),
        ] {
            let timeline = try await story.auditor.get(
                story.path + "/timeline?limit=200", headers: ["Accept-Language": language]
            ).expect(200)
            #expect(timeline.text.contains(line), "\(timeline.text.suffix(600))")
        }
        try await story.act(story.recorder, "/sessions", ["form": "consultation_talk", "chair": "labour"])
        let goesOn = try await story.procedure()
        #expect(goesOn["/stage"] == .null && goesOn["/abandoned/taken_up_again"] == true)
        story.on(200)
        #expect(try await story.sweep() == 0)
    }
}
