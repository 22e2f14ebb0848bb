import StrictJSON
import Testing

extension ProcedureStory {
    /// Asserts what the procedure shows of the last clock of a rule, by days of the story.
    func expectClock(
        _ rule: String, from start: Int, due: Int, _ status: String, on settled: Int? = nil, by party: String,
        _ article: String?, profile: String = "CN@1", sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let clock = try #require(
            try await procedure().objects("/clocks").last { $0.string("/rule") == rule },
            sourceLocation: sourceLocation)
        #expect(clock.string("/start") == Self.date(start), sourceLocation: sourceLocation)
        #expect(clock.string("/due") == Self.date(due), sourceLocation: sourceLocation)
        #expect(clock.string("/status") == status, sourceLocation: sourceLocation)
        #expect(clock.string("/settled_on") == settled.map(Self.date), sourceLocation: sourceLocation)
        #expect(clock.string("/profile") == profile, sourceLocation: sourceLocation)
        #expect(clock.string("/party") == party, sourceLocation: sourceLocation)
        #expect(clock.string("/article") == article, sourceLocation: sourceLocation)
    }
}
