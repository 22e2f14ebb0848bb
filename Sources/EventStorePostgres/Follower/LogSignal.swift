internal import EventSourcing
internal import Synchronization

/// Wakes followers when a ledger has grown: told by the append thread, by LISTEN, and by whoever reads a head.
///
/// Only a hint: a follower always reads the log, and reads it now and then without being told.
final class LogSignal: Sendable {
    fileprivate struct Waiter {
        let ledger: LedgerID
        let position: GlobalPosition
        let continuation: CheckedContinuation<Void, Never>
    }

    fileprivate struct State {
        var heads: [LedgerID: GlobalPosition] = [:]
        var waiters: [UInt64: Waiter] = [:]
        var nextTicket: UInt64 = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// Notes that a ledger has been written up to a position and wakes who waits for that.
    func advance(_ ledger: LedgerID, to position: GlobalPosition) {
        let woken = state.withLock { state -> [Waiter] in
            guard position > state.heads[ledger, default: .start] else { return [] }
            state.heads[ledger] = position
            return state.removeWaiters { $0.ledger == ledger && $0.position < position }
        }
        for waiter in woken { waiter.continuation.resume() }
    }

    /// Wakes everybody: notifications may have been missed.
    func wakeAll() {
        let woken = state.withLock { $0.removeWaiters { _ in true } }
        for waiter in woken { waiter.continuation.resume() }
    }

    /// Wakes everybody for good.
    func close() {
        state.withLock { $0.isClosed = true }
        wakeAll()
    }

    /// Returns when the ledger is known to go beyond a position, after the timeout, on close or on cancellation.
    func wait(for ledger: LedgerID, beyond position: GlobalPosition, atMost timeout: Duration) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.wait(for: ledger, beyond: position) }
            group.addTask {
                do {
                    try await Task.sleep(for: timeout)
                } catch {
                    return  // cancelled, because the other task was faster or the caller has gone
                }
            }
            await group.next()
            group.cancelAll()
        }
    }

    private func wait(for ledger: LedgerID, beyond position: GlobalPosition) async {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if Task.isCancelled || state.isClosed || state.heads[ledger, default: .start] > position {
                        return true
                    }
                    state.waiters[ticket] = Waiter(ledger: ledger, position: position, continuation: continuation)
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: ticket) }?.continuation.resume()
        }
    }
}

extension LogSignal.State {
    fileprivate mutating func removeWaiters(where condition: (LogSignal.Waiter) -> Bool) -> [LogSignal.Waiter] {
        let matching = waiters.filter { condition($0.value) }
        for ticket in matching.keys { waiters[ticket] = nil }
        return Array(matching.values)
    }
}
