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

    /// Courses that stopped at an act which the service did not record: each is an error of the simulation.
    package internal(set) var failures = 0
    /// The first of them, at most ``keptFaults``.
    package internal(set) var faults: [SimulationFault] = []

    /// How many faults are kept.
    package static let keptFaults = 20

    /// Events recorded now.
    package var eventCount: Int64 { events.values.reduce(0, +) }

    mutating func note(_ types: some Sequence<EventType>) {
        for type in types { events[type, default: 0] += 1 }
    }

    mutating func note(_ fault: SimulationFault) {
        failures += 1
        if faults.count < Self.keptFaults { faults.append(fault) }
    }

    mutating func add(_ other: SimulationTally) {
        negotiations += other.negotiations
        negotiationsThereBefore += other.negotiationsThereBefore
        acts += other.acts
        actsThereBefore += other.actsThereBefore
        events.merge(other.events, uniquingKeysWith: +)
        fates.merge(other.fates, uniquingKeysWith: +)
        failures += other.failures
        faults += other.faults.prefix(max(0, Self.keptFaults - faults.count))
    }
}
