import Testing

@testable import ParleyService

@Suite("How long events gather before the projector's next page")
struct ProjectionPaceTests {
    private let start = ContinuousClock.now

    @Test("events that come slowly gather to a small page")
    func quiet() {
        var pace = ProjectionPace(from: start)
        // One a millisecond: 16 take 16 ms.
        #expect(pace.pause(after: 50, at: start + .milliseconds(50)) == .milliseconds(16))
    }

    @Test("however slowly they come, nobody waits longer than the longest pause for them")
    func rest() {
        var pace = ProjectionPace(from: start)
        #expect(pace.pause(after: 1, at: start + .seconds(60)) == ProjectionPace.longestQuietPause)
        #expect(pace.pause(after: 0, at: start + .seconds(61)) == ProjectionPace.longestQuietPause)
    }

    @Test("events that come fast gather to a large page, and to a small one when they slow down")
    func busy() {
        var pace = ProjectionPace(from: start)
        #expect(pace.pause(after: 5_000, at: start + .seconds(1)) == ProjectionPace.busyPause)
        #expect(pace.pause(after: 2_000, at: start + .seconds(2)) == .milliseconds(8))
    }

    @Test("at the border the rate itself still counts as quiet", arguments: [(3_000, true), (3_001, false)])
    func border(_ rate: Int, _ isQuiet: Bool) {
        var pace = ProjectionPace(from: start)
        let pause = pace.pause(after: rate, at: start + .seconds(1))
        #expect((pause < ProjectionPace.longestQuietPause) == isQuiet)
    }
}
