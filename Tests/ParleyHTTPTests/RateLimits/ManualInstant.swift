import Synchronization

/// A clock of a test that only goes when told to.
final class ManualInstant: Sendable {
    private let current = Mutex(ContinuousClock.now)

    /// The present instant.
    var now: ContinuousClock.Instant { current.withLock { $0 } }

    /// Lets time pass.
    func advance(by duration: Duration) {
        current.withLock { $0 = $0.advanced(by: duration) }
    }
}
