internal import EventSourcing
internal import Synchronization

/// Wakes who waits for the next event of a negotiation as soon as this process has recorded one.
///
/// Only a hint: what other processes record is found by looking now and then.
final class StreamHub: Sendable {
    private struct State {
        var nextTicket: UInt64 = 0
        var waiters: [StreamKey: [UInt64: CheckedContinuation<Void, Never>]] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Wakes everybody who waits for a stream.
    func announce(_ key: StreamKey) {
        let woken = state.withLock { $0.waiters.isEmpty ? nil : $0.waiters.removeValue(forKey: key) }
        guard let woken else { return }
        for continuation in woken.values { continuation.resume() }
    }

    /// Wakes everybody, for good.
    func close() {
        let woken = state.withLock { state in
            state.isClosed = true
            defer { state.waiters = [:] }
            return state.waiters.values.flatMap(\.values)
        }
        for continuation in woken { continuation.resume() }
    }

    /// Whether waiting has an end, because the service has.
    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// Returns at the next announcement, after a time, on cancellation, at the end of the service, or at once when
    /// `isOver` says, once nothing more can be missed, that there is nothing to wait for.
    func wait(for key: StreamKey, atMost timeout: Duration, unless isOver: @escaping @Sendable () -> Bool) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.wait(for: key, unless: isOver) }
            group.addTask {
                do { try await Task.sleep(for: timeout) } catch { return }
            }
            await group.next()
            group.cancelAll()
        }
    }

    private func wait(for key: StreamKey, unless isOver: @Sendable () -> Bool) async {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isNeeded = state.withLock { state in
                    if state.isClosed || Task.isCancelled || isOver() { return false }
                    state.waiters[key, default: [:]][ticket] = continuation
                    return true
                }
                if !isNeeded { continuation.resume() }
            }
        } onCancel: {
            let woken = state.withLock { state in
                let woken = state.waiters[key]?.removeValue(forKey: ticket)
                if state.waiters[key]?.isEmpty == true { state.waiters[key] = nil }
                return woken
            }
            woken?.resume()
        }
    }
}
