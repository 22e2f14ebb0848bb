internal import CoreMetrics
internal import Synchronization

/// A distribution in the classic buckets of Prometheus.
final class MetricHistogram: TimerHandler, RecorderHandler {
    /// Upper limits of the buckets: of durations in nanoseconds (5 ms … 10 s), of sizes in their own unit.
    let limits: [Int64]

    /// Units of the recorded value in one of the exported: 10⁹ for durations.
    let scale: Int64

    private struct State {
        var counts: [Int64]
        var sum: Int64 = 0
    }

    private let state: Mutex<State>

    /// Durations: recorded in nanoseconds, exported in seconds.
    static func durations() -> MetricHistogram {
        MetricHistogram(
            limits: [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000].map { $0 * 1_000_000 },
            scale: 1_000_000_000)
    }

    /// Sizes and counts.
    static func sizes() -> MetricHistogram {
        MetricHistogram(limits: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 10_000], scale: 1)
    }

    private init(limits: [Int64], scale: Int64) {
        self.limits = limits
        self.scale = scale
        state = Mutex(State(counts: Array(repeating: 0, count: limits.count + 1)))
    }

    /// Observations by bucket, the last above every limit, and their sum in the recorded unit.
    var observations: (counts: [Int64], sum: Int64) { state.withLock { ($0.counts, $0.sum) } }

    func recordNanoseconds(_ duration: Int64) { observe(duration) }

    func record(_ value: Int64) { observe(value) }

    func record(_ value: Double) { observe(Int64(value.rounded())) }

    private func observe(_ value: Int64) {
        let bucket = limits.firstIndex { value <= $0 } ?? limits.count
        state.withLock { state in
            state.counts[bucket] += 1
            state.sum += value
        }
    }
}
