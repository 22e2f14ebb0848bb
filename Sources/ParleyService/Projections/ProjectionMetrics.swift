internal import Metrics

/// What the projector tells operators. No label holds an identifier or free text.
struct ProjectionMetrics: Sendable {
    private let failures = Counter(label: "parley_projection_failures_total")

    /// Notes that a page was projected.
    func notePage(of projection: String, events: Int) {
        Counter(label: "parley_projection_events_total", dimensions: [("projection", projection)])
            .increment(by: events)
    }

    /// Notes that a page failed and will be tried again.
    func noteFailure() {
        failures.increment()
    }
}
