import Testing

@testable import Postgres

struct JobQueueTests {
    private final class Stub: QueuedJob {
        let deadline: ContinuousClock.Instant

        init(_ deadline: ContinuousClock.Instant) {
            self.deadline = deadline
        }

        func start() -> Bool { true }
        func run(on connection: PostgresConnection, settle: (_ succeeded: Bool) -> PostgresError?) {}
        func expire(_ error: PostgresError) {}
        func refuse(_ error: PostgresError) {}
    }

    private let start = ContinuousClock.now

    private func jobs(_ seconds: [Int]) -> [Stub] {
        seconds.map { Stub(start + .seconds($0)) }
    }

    @Test func `gives jobs back in the order they came, over many more than it sweeps at once`() {
        var queue = JobQueue(limit: 10)
        let all = jobs(Array(1...5000))
        for job in all {
            let admission = queue.offer(job)
            let taken = queue.take()
            #expect(admission != .overloaded)
            #expect(taken === job)
        }
        let none = queue.take()
        #expect(none == nil)
        #expect(queue.count == 0)
    }

    @Test func `refuses one job more than its limit`() {
        var queue = JobQueue(limit: 2)
        let isRefused = jobs([1, 2, 3]).map { queue.offer($0) == .overloaded }
        #expect(isRefused == [false, false, true])
    }

    @Test func `puts a job back at the front`() throws {
        for taken in 1...2 {
            var queue = JobQueue(limit: 3)
            let all = jobs([1, 2, 3])
            for job in all { _ = queue.offer(job) }
            for _ in 1..<taken { _ = queue.take() }
            let first = queue.take()
            let job = try #require(first)
            let isBack = queue.putBack(job)
            let again = queue.take()
            #expect(isBack)
            #expect(again === all[taken - 1])
        }
    }

    @Test func `frees the place of a removed job`() {
        var queue = JobQueue(limit: 2)
        let all = jobs([1, 2, 3])
        _ = queue.offer(all[0])
        _ = queue.offer(all[1])
        queue.remove(all[0])
        queue.remove(all[0])
        #expect(queue.count == 1)
        let admission = queue.offer(all[2])
        let next = queue.take()
        #expect(admission != .overloaded)
        #expect(next === all[1])
    }

    @Test func `takes out what has expired and plans for the earliest that has not`() {
        var queue = JobQueue(limit: 10)
        let all = jobs([5, 1, 9, 1])
        let wakesTimer = all.map { queue.offer($0) == .queued(wakesTimer: true) }
        #expect(wakesTimer == [true, true, false, false])
        #expect(queue.nextExpiry == all[1].deadline)
        let expired = queue.takeExpired(at: start + .seconds(2))
        #expect(expired.map { $0 === all[1] || $0 === all[3] } == [true, true])
        #expect(queue.nextExpiry == all[0].deadline)
        let next = queue.take()
        #expect(next === all[0])
        let rest = queue.takeExpired(at: start + .seconds(10))
        #expect(rest.count == 1)
        #expect(queue.nextExpiry == nil)
    }

    @Test func `starts and closes once`() {
        var queue = JobQueue(limit: 10)
        let all = jobs([1, 2])
        let starts = [queue.start(), queue.start()]
        #expect(starts == [true, false])
        _ = queue.offer(all[0])
        let closings = [queue.close(), queue.close()]
        #expect(closings.map(\.isFirst) == [true, false])
        #expect(closings.map(\.abandoned.count) == [1, 0])
        let admission = queue.offer(all[1])
        let isBack = queue.putBack(all[1])
        let startsAgain = queue.start()
        #expect(admission == .closed && !isBack && !startsAgain)
        #expect(queue.phase == .closing)
        queue.finish()
        #expect(queue.phase == .closed)
    }
}
