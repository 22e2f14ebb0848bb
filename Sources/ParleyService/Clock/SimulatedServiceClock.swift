public import EventSourcing

/// A clock that shows every task the instant which that task simulates, so that many negotiations can be at different days at one time; the
/// clock of the machine to all others.
public struct SimulatedServiceClock: ServiceClock {
    @TaskLocal private static var instant: Timestamp?
    private let machine = SystemServiceClock()

    /// A clock for simulations.
    public init() {}

    /// The instant that the task simulates, or the present one.
    public func now() -> Timestamp { Self.instant ?? machine.now() }

    /// Runs something at an instant.
    static func at<Value>(_ instant: Timestamp, _ body: () async throws -> Value) async rethrows -> Value {
        try await $instant.withValue(instant, operation: body)
    }
}
