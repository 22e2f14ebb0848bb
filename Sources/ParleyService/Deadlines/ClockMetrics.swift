internal import Bargaining
internal import EventSourcing
internal import Metrics

/// What time alone made happen, for operators: `parley_clock_acts_total` by event type. No label holds an identifier.
struct ClockMetrics: Sendable {
    /// Counts the acts that this process recorded.
    func note(_ events: [NegotiationEvent]) { note(events.map(\.fact.eventType)) }

    /// Counts the acts that this process recorded, by the types of their events.
    func note(_ types: [EventType]) {
        for type in types {
            Counter(label: "parley_clock_acts_total", dimensions: [("type", type.name)]).increment()
        }
    }
}
