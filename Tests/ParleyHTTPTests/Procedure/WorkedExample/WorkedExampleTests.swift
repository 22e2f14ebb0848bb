import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// The worked example of the domain, day by day through the public API with a moved clock (domain §3.5).
@Suite
struct WorkedExampleTests {
    @Test
    func `from the invitation on day 0 to six of nine firms after day 121`() async throws {
        let clock = ManualServiceClock(ProcedureStory.morning(0))
        let database = try await TestDatabase.withLogClock(at: clock.now())
        do {
            try await tell(over: database, clock)
            try await database.close()
        } catch {
            try await database.close()
            throw error
        }
    }

    private func tell(over database: TestDatabase, _ clock: ManualServiceClock) async throws {
        let example = try await WorkedExample.day0(over: database, clock)
        try await example.day2()
        try await example.day19()
        try await example.day21()
        try await example.day25()
        try await example.day33()
        try await example.day35()
        let slip = try await example.day42()
        try await example.day43(slip)
        try await example.day50()
        try await example.day71()
        let text = try await example.day75()
        try await example.day75(under: "CN-SD@1", "SD §35")
        try await example.day75WithoutQuorum()
        try await example.day80(text)
        try await example.day86To88()
        try await example.day97()
        try await example.day99To101()
        try await example.day117()
        try await example.day121()
        try await example.afterDay121()
        try await example.readTable()
        try await example.readStory()
        try await example.readClocks()
        try await example.readEarlierDays()
        try await example.replay()
    }

    @Test
    func `an invitation without a reply is overdue on day 23, is urged, and can still be accepted`() async throws {
        let story = try await ProcedureStory.invited()
        try await story.act(story.labour, "/officials", ["person": "federation", "office": "federation"])
        story.on(2)
        try await story.act(story.employer, "/receipts")
        story.on(22)
        #expect(try await story.sweep() == 0)
        try await story.refuses(story.federation, "/urgings", [:], 409, "nothing-to-urge")
        story.on(23)
        #expect(try await story.sweep() == 1)
        try await story.expectClock("reply", from: 2, due: 22, "missed", on: 23, by: "employer", "O22 §32")
        let urged = try await story.act(story.federation, "/urgings")
        #expect(urged.string("/events/0/type") == "RectificationUrged")
        #expect(urged.string("/events/0/data/ground") == "overdue")
        story.on(30)
        try await story.act(story.employer, "/acceptances")
        #expect(try await story.sweep() == 0)
    }
}
