internal import EventSourcing
internal import ParleyService
internal import Synchronization

/// Load on the service from many callers at once, each sending its next act when it has the answer to the last.
struct BenchLoad: Sendable {
    let service: NegotiationService
    let acts: BenchAct
    let callers: Int

    /// Opens negotiations, each with one item on the agenda.
    ///
    /// - Throws: ``CommandFailure`` when an act is not recorded; errors of the service.
    func open(_ count: Int, run: String, progress: ProgressDisplay) async throws -> [StreamID] {
        let opened = Mutex<[StreamID]>([])
        try await forEach(count) { number in
            let invited = try await recorded(acts.invitation(key: "\(run)-invitation-\(number)"))
            _ = try await recorded(acts.acceptance(of: invited, key: "\(run)-acceptance-\(number)"))
            let done = opened.withLock { opened in
                opened.append(invited)
                return opened.count
            }
            progress.show(done: Int64(done), of: Int64(count))
            return true
        }
        return opened.withLock { $0 }
    }

    /// Offers until the end of the time or the count, whichever comes first.
    ///
    /// - Returns: how many were recorded.
    /// - Throws: ``CommandFailure`` when an act is not recorded; errors of the service.
    func offer(
        in negotiations: [StreamID], atMost count: Int, until end: ContinuousClock.Instant?, run: String,
        progress: ProgressDisplay? = nil
    ) async throws -> Int {
        let done = Atomic<Int>(0)
        try await forEach(count) { number in
            if let end, ContinuousClock.now >= end { return false }
            // 7919 is prime: neighbouring acts go to negotiations far apart.
            let negotiation = negotiations[number &* 7_919 % negotiations.count]
            _ = try await recorded(acts.offer(in: negotiation, number: number, key: "\(run)-\(number)"))
            let total = done.wrappingAdd(1, ordering: .relaxed).newValue
            progress?.show(done: Int64(total), of: Int64(count))
            return true
        }
        return done.load(ordering: .relaxed)
    }

    /// Sends an act until it is recorded: where callers meet in one negotiation, some are told to try again.
    private func recorded(_ request: ActRequest) async throws -> StreamID {
        while true {
            switch try await service.perform(request) {
            case .recorded(let act), .replayed(let act): return act.negotiation
            case .busy: try Task.checkCancellation()
            case let outcome: throw CommandFailure(.failed, "a benchmark act was not recorded: \(outcome)")
            }
        }
    }

    /// Runs the body for 0..<count, at most ``callers`` at a time, until it says false; ends early at the first error.
    /// The first runs alone: a new process waits until it may write.
    private func forEach(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Bool) async throws {
        let next = Ticket()
        guard let first = next.take(below: count), try await body(first) else { return }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<min(callers, count) {
                group.addTask {
                    while let number = next.take(below: count), try await body(number) {}
                }
            }
            try await group.waitForAll()
        }
    }

    /// Hands out 0, 1, 2 …
    private final class Ticket: Sendable {
        private let next = Atomic<Int>(0)

        func take(below count: Int) -> Int? {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            return number < count ? number : nil
        }
    }
}
