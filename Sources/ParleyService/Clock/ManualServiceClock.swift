public import EventSourcing
internal import Synchronization

/// A clock that stands still until it is moved: for tests and demonstrations.
public final class ManualServiceClock: ServiceClock {
    private let time: Mutex<Timestamp>

    /// A clock that stands at an instant.
    public init(_ start: Timestamp) {
        time = Mutex(start)
    }

    /// The instant at which it stands.
    public func now() -> Timestamp {
        time.withLock { $0 }
    }

    /// Moves it on, or back.
    public func advance(microseconds: Int64) {
        time.withLock { $0 = Timestamp(microseconds: $0.microseconds + microseconds) }
    }
}
