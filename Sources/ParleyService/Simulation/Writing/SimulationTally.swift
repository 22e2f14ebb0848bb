package import EventSourcing

/// What a simulation has written.
package struct SimulationTally: Hashable, Sendable {
    /// Negotiations written, and how many of them were there already as a whole.
    package internal(set) var negotiations = 0
    package internal(set) var negotiationsThereBefore = 0
    /// Acts recorded now, and acts that an earlier run recorded.
    package internal(set) var acts: Int64 = 0
    package internal(set) var actsThereBefore: Int64 = 0
    /// Events recorded now, by kind.
    package internal(set) var events: [EventType: Int64] = [:]
    /// Negotiations by how they end.
    package internal(set) var fates: [String: Int] = [:]

    /// Events recorded now.
    package var eventCount: Int64 { events.values.reduce(0, +) }

    mutating func note(_ types: some Sequence<EventType>) {
        for type in types { events[type, default: 0] += 1 }
    }

    mutating func add(_ other: SimulationTally) {
        negotiations += other.negotiations
        negotiationsThereBefore += other.negotiationsThereBefore
        acts += other.acts
        actsThereBefore += other.actsThereBefore
        events.merge(other.events, uniquingKeysWith: +)
        fates.merge(other.fates, uniquingKeysWith: +)
    }
}
