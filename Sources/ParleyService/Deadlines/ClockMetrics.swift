internal import Bargaining
internal import EventSourcing
internal import Metrics

/// What time alone made happen, for operators: `parley_clock_acts_total` by event type. No label holds an identifier.
struct ClockMetrics: Sendable {
    /// Counts the acts that this process recorded.
    func note(_ events: [NegotiationEvent]) {
        for event in events {
            Counter(label: "parley_clock_acts_total", dimensions: [("type", event.fact.eventType.name)]).increment()
        }
    }
}
