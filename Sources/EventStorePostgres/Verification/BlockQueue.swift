internal import Postgres

/// Hands blocks from the reader to the hashers and, in order, to the examination. Bounded: the reader waits.
final class BlockQueue: Sendable {
    /// How many blocks are under way at once; with the rows of a block, what memory is bounded by.
    static let capacity = 8

    private enum Condition {
        static let room = 0
        static let work = 1
        static let result = 2
        static let count = 3
    }

    private struct State {
        var waiting: [(sequence: Int, block: EventBlock)] = []
        var hashed: [Int: HashedBlock] = [:]
        var read = 0
        var taken = 0
        var isRead = false
        var isClosed = false
        var failure: (any Error)?
    }

    private let monitor = Monitor(State(), conditionCount: Condition.count)

    /// Leaves a block to be hashed, once there is room; false when nobody wants it any more.
    func add(_ block: EventBlock) -> Bool {
        let isAdded = monitor.wait(on: Condition.room) { state -> MonitorAnswer<Bool> in
            guard !state.isClosed, state.failure == nil else { return .done(false) }
            guard state.read - state.taken < Self.capacity else { return .wait(until: nil) }
            state.waiting.append((state.read, block))
            state.read += 1
            return .done(true)
        }
        monitor.signal(Condition.work)
        return isAdded
    }

    /// The next block to be hashed; `nil` when there is none any more.
    func work() -> (sequence: Int, block: EventBlock)? {
        monitor.wait(on: Condition.work) { state in
            guard !state.isClosed, state.failure == nil else { return .done(nil) }
            guard state.waiting.isEmpty else { return .done(state.waiting.removeFirst()) }
            return state.isRead ? .done(nil) : .wait(until: nil)
        }
    }

    /// Hands over a hashed block.
    func finish(_ sequence: Int, _ block: HashedBlock) {
        monitor.withLock { $0.hashed[sequence] = block }
        monitor.broadcast()
    }

    /// The next block in order; `nil` after the last.
    ///
    /// - Throws: What the reader or a hasher failed with.
    func next() throws -> HashedBlock? {
        let answer = monitor.wait(on: Condition.result) { state -> MonitorAnswer<Result<HashedBlock?, any Error>> in
            if let failure = state.failure { return .done(.failure(failure)) }
            if let block = state.hashed.removeValue(forKey: state.taken) {
                state.taken += 1
                return .done(.success(block))
            }
            return state.isClosed || (state.isRead && state.taken == state.read)
                ? .done(.success(nil)) : .wait(until: nil)
        }
        monitor.broadcast()
        return try answer.get()
    }

    /// Everything was read.
    func endReading() {
        monitor.withLock { $0.isRead = true }
        monitor.broadcast()
    }

    /// Nothing is wanted any more.
    func close() {
        monitor.withLock { $0.isClosed = true }
        monitor.broadcast()
    }

    func fail(_ error: any Error) {
        monitor.withLock { state in state.failure = state.failure ?? error }
        monitor.broadcast()
    }
}
