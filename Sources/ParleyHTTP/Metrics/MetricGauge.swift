internal import CoreMetrics
internal import Synchronization

/// A value that goes up and down.
final class MetricGauge: RecorderHandler, MeterHandler {
    // Measurements for people who watch the service; no bargaining amount is ever here.
    private let current = Mutex<Double>(0)

    /// The value now.
    var value: Double { current.withLock { $0 } }

    func record(_ value: Int64) { set(Double(value)) }

    func record(_ value: Double) { set(value) }

    func set(_ value: Int64) { set(Double(value)) }

    func set(_ value: Double) { current.withLock { $0 = value } }

    func increment(by amount: Double) { current.withLock { $0 += amount } }

    func decrement(by amount: Double) { current.withLock { $0 -= amount } }
}
