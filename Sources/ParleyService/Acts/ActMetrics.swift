internal import Metrics

/// What became of acts, for operators. No label holds an identifier or free text.
struct ActMetrics: Sendable {
    private let recorded = ActMetrics.counter("recorded")
    private let replayed = ActMetrics.counter("replayed")
    private let validated = ActMetrics.counter("validated")
    private let rejected = ActMetrics.counter("rejected")
    private let stale = ActMetrics.counter("stale")
    private let keyReused = ActMetrics.counter("key_reused")
    private let refused = ActMetrics.counter("refused")
    private let parked = ActMetrics.counter("parked")
    private let busy = ActMetrics.counter("busy")

    /// Counts an outcome.
    func note(_ outcome: ActOutcome) {
        switch outcome {
        case .recorded: recorded.increment()
        case .replayed: replayed.increment()
        case .wouldRecord, .wouldPark: validated.increment()
        case .parked(let parked): parked.isReplayed ? replayed.increment() : self.parked.increment()
        case .rejected, .profileUnknown, .profileNotInForce, .notParked: rejected.increment()
        case .stale: stale.increment()
        case .keyReused: keyReused.increment()
        case .notVisible, .notPermitted: refused.increment()
        case .busy: busy.increment()
        }
    }

    private static func counter(_ outcome: String) -> Counter {
        Counter(label: "parley_acts_total", dimensions: [("outcome", outcome)])
    }
}
