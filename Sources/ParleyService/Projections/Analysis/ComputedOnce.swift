internal import Synchronization

/// A value that is computed when it is first asked for, and then kept: for what several read models make of one negotiation.
final class ComputedOnce<Value: Sendable>: Sendable {
    private let known = Mutex<Value?>(nil)

    /// The value; `compute` runs at most once.
    func value(_ compute: () -> Value) -> Value {
        known.withLock { known in
            if let known { return known }
            let value = compute()
            known = value
            return value
        }
    }
}
