import Testing

@testable import Postgres

struct JobStateTests {
    /// What leads anywhere; all else must change nothing.
    private static let transitions: [JobState: [JobState.Event: (next: JobState, effect: JobState.Effect)]] = [
        .created: [
            .offered: (.queued, .enqueue),
            .cancelled: (.withdrawn, .nothing),
        ],
        .withdrawn: [.offered: (.finished, .resumeCancelled)],
        .queued: [
            .cancelled: (.finished, .resumeCancelled),
            .expired: (.finished, .resumeTimedOut),
            .refused: (.finished, .resumeRefused),
            .started: (.running, .run),
        ],
        .running: [.completed: (.finished, .resumeWithResult)],
    ]

    @Test(arguments: JobState.allCases, JobState.Event.allCases)
    func `follows the table and ignores everything else`(_ state: JobState, _ event: JobState.Event) {
        let expected = Self.transitions[state]?[event] ?? (next: state, effect: .nothing)
        var next = state
        let effect = next.handle(event)
        #expect(next == expected.next)
        #expect(effect == expected.effect)
    }

    @Test func `answers exactly once, whatever happens in whatever order`() {
        let answers: Set<JobState.Effect> = [.resumeCancelled, .resumeTimedOut, .resumeRefused, .resumeWithResult]
        let seed = UInt64.random(in: 0 ... .max)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<10_000 {
            var state = JobState.created
            var count = 0
            var hasBegun = false
            for _ in 0..<12 {
                let event = JobState.Event.allCases.randomElement(using: &generator) ?? .cancelled
                let effect = state.handle(event)
                if effect == .run { hasBegun = true }
                if answers.contains(effect) { count += 1 }
            }
            #expect(count <= 1, "seed \(seed)")
            #expect((state == .finished) == (count == 1), "seed \(seed)")
            #expect(state != .running || hasBegun, "seed \(seed)")
        }
    }
}
