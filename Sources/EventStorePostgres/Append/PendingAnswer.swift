internal import EventSourcing
internal import Synchronization

/// An answer that comes once, before or after somebody waits for it. One waiter.
final class PendingAnswer: Sendable {
    private enum State {
        case open
        case waiting(CheckedContinuation<PendingAppend.Answer, Never>)
        case answered(PendingAppend.Answer)
    }

    private let state = Mutex(State.open)

    func fulfil(_ answer: PendingAppend.Answer) {
        let waiter = state.withLock { state -> CheckedContinuation<PendingAppend.Answer, Never>? in
            defer { state = .answered(answer) }
            if case .waiting(let continuation) = state { return continuation }
            return nil
        }
        waiter?.resume(returning: answer)
    }

    var value: PendingAppend.Answer {
        get async {
            await withCheckedContinuation { continuation in
                let answer = state.withLock { state -> PendingAppend.Answer? in
                    if case .answered(let answer) = state { return answer }
                    state = .waiting(continuation)
                    return nil
                }
                if let answer { continuation.resume(returning: answer) }
            }
        }
    }
}
