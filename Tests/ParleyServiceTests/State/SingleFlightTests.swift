import Synchronization
import Testing

@testable import ParleyService

@Suite struct SingleFlightTests {
    private struct Failure: Error, Equatable {
        let run: Int
    }

    private let flight = SingleFlight()
    private let runs = Counter()

    /// Counts up.
    private final class Counter: Sendable {
        private let count = Atomic(0)

        var value: Int { count.load(ordering: .relaxed) }

        /// The count with this one.
        @discardableResult
        func add() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
    }

    @Test(.timeLimit(.minutes(1)))
    func `callers that come meanwhile share the run, the next one runs again`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    try await flight.run {
                        runs.add()
                        while flight.waitingCount < 199 { await Task.yield() }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(runs.value == 1)
        try await flight.run { runs.add() }
        #expect(runs.value == 2)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a failure is everybody's`() async throws {
        let errors = await withTaskGroup(of: Failure?.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    do {
                        try await flight.run {
                            let run = runs.add()
                            while flight.waitingCount < 99 { await Task.yield() }
                            throw Failure(run: run)
                        }
                        return nil
                    } catch {
                        return error as? Failure
                    }
                }
            }
            return await group.reduce(into: [Failure?]()) { $0.append($1) }
        }
        #expect(errors == Array(repeating: Failure(run: 1), count: 100))
    }

    @Test(.timeLimit(.minutes(1)))
    func `where the runner is cancelled, another one runs it`() async throws {
        let (started, starting) = AsyncStream.makeStream(of: Void.self)
        let first = Task {
            try await flight.run {
                runs.add()
                starting.yield()
                while true {
                    try Task.checkCancellation()
                    await Task.yield()
                }
            }
        }
        _ = await started.first { _ in true }
        let second = Task { try await flight.run { runs.add() } }
        while flight.waitingCount < 1 { await Task.yield() }
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        try await second.value
        #expect(runs.value == 2)
    }
}
