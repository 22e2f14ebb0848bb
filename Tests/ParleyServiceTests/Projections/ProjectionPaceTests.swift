import Testing

@testable import ParleyService

@Suite("How long events gather before the projector's next page")
struct ProjectionPaceTests {
    private let start = ContinuousClock.now

    @Test("events that come slowly gather to a small page")
    func quiet() {
        var pace = ProjectionPace(from: start)
        // One a millisecond: 16 take 16 ms.
        #expect(pace.pause(after: 50, begun: start, at: start + .milliseconds(50)) == .milliseconds(16))
    }

    @Test("however slowly they come, nobody waits longer than the longest pause for them")
    func rest() {
        var pace = ProjectionPace(from: start)
        #expect(pace.pause(after: 1, begun: start, at: start + .seconds(60)) == ProjectionPace.longestQuietPause)
        #expect(pace.pause(after: 0, begun: start, at: start + .seconds(61)) == ProjectionPace.longestQuietPause)
    }

    @Test("events that come fast gather to a large page, and to a small one when they slow down")
    func busy() {
        var pace = ProjectionPace(from: start)
        let first = pace.pause(after: 5_000, begun: start + .milliseconds(800), at: start + .seconds(1))
        #expect(first == ProjectionPace.busyGoal - .milliseconds(400))
        #expect(
            pace.pause(after: 2_000, begun: start + .milliseconds(1_900), at: start + .seconds(2)) == .milliseconds(8))
    }

    @Test("a page that took long leaves little time to gather the next one, but some")
    func slow() {
        var pace = ProjectionPace(from: start)
        let pause = pace.pause(after: 9_000, begun: start, at: start + .seconds(2))
        #expect(pause == ProjectionPace.shortestBusyPause)
    }

    @Test("at the border the rate itself still counts as quiet", arguments: [(3_000, true), (3_001, false)])
    func border(_ rate: Int, _ isQuiet: Bool) {
        var pace = ProjectionPace(from: start)
        let pause = pace.pause(after: rate, begun: start + .milliseconds(900), at: start + .seconds(1))
        #expect((pause < ProjectionPace.longestQuietPause) == isQuiet)
    }
}
