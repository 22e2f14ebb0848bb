internal import EventSourcing
internal import Metrics

/// What the projector tells operators. No label holds an identifier of a stream or free text.
struct ProjectionMetrics: Sendable {
    private let failures = Counter(label: "parley_projection_failures_total")

    /// Notes that a page was projected.
    func notePage(of projection: String, events: Int) {
        Counter(label: "parley_projection_events_total", dimensions: [("projection", projection)])
            .increment(by: events)
    }

    /// Notes that a page failed and will be tried again, or that a read model has stopped.
    func noteFailure() {
        failures.increment()
    }

    /// Notes how far a read model is behind the log, in events, and whether it has stopped before one.
    func note(_ projection: String, in ledger: LedgerID, lag: Int64, isStopped: Bool) {
        let dimensions = [("projection", projection), ("ledger", ledger.description)]
        Gauge(label: "parley_projection_lag_events", dimensions: dimensions).record(lag)
        Gauge(label: "parley_projection_stopped", dimensions: dimensions).record(isStopped ? 1 : 0)
    }
}
