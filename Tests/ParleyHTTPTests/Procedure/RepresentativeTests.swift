import StrictJSON
import Testing

@testable import ParleyHTTP

/// Rules on representatives in the procedure view, with the article of the place.
@Suite
struct RepresentativeTests {
    @Test
    func `what the delegations break is shown with its article, and nothing is refused for it`() async throws {
        let story = try await ProcedureStory.seated(profile: "CN-SD@1")
        let few = try await story.procedure()
        #expect(few.string("/representative_breaches/0/rule") == "too_few_representatives")
        #expect(few.string("/representative_breaches/0/article") == "SD §7")
        #expect(few.integer("/representatives/0/number") == 2)
        let appointed = try await story.act(
            story.labour, "/representatives", ["person": "professor", "outsider": true])
        #expect(appointed["/events/0/data/outsider"] == JSONValue.bool(true))
        let adviser = try await story.procedure()
        #expect(adviser.integer("/representatives/0/outsiders") == 1)
        #expect(adviser.text.contains("\"rule\":\"outsider_as_representative\""))
        #expect(adviser.text.contains("SD §12"))
        let published = try await story.act(
            story.labour, "/representative-publications", ["channel": "notice", "front_line": 0])
        #expect(published.integer("/events/0/data/front_line") == 0)
        #expect(try await story.procedure().text.contains("\"rule\":\"too_few_front_line\""))
    }

    @Test
    func `an outsider does not become chief, and a wrong count is refused`() async throws {
        let story = try await ProcedureStory.seated()
        try await story.act(story.labour, "/representatives", ["person": "professor", "outsider": true])
        let refused = try await story.refuses(
            story.labour, "/chief-designations", ["person": "professor"], 409, "chief-from-outside")
        #expect(refused.string("/detail")?.contains("Order 22 §23") == true)
        try await story.refuses(
            story.labour, "/representative-publications", ["channel": "notice", "front_line": 4], 422,
            "front-line-out-of-range")
        let wrong = try await story.refuses(
            story.labour, "/representatives", ["person": "another", "outsider": false], 422, "invalid-body")
        #expect(wrong.string("/errors/0/pointer") == "/outsider")
    }
}
