package import Bargaining

/// What a simulation writes.
package struct SimulationOptions: Hashable, Sendable {
    /// The most callers that write at a time. A caller holds the plan and the state of one course.
    package static let maximumCallers = 4_096
    /// The most events that can be asked for: what the growth check of the benchmarks needs.
    package static let maximumEvents: Int64 = 20_000_000
    /// The most negotiations that can be asked for.
    package static let maximumNegotiations = 1_000_000
    /// The fewest days of a period: below that nothing comes to an end.
    package static let minimumDays = 90

    /// How much is written.
    package enum Volume: Hashable, Sendable {
        /// At least so many negotiations: the last course is written whole.
        case negotiations(Int)
        /// Courses until their plans hold at least so many events.
        case events(Int64)
    }

    /// What all choices follow from.
    package let seed: UInt64
    /// How much.
    package let volume: Volume
    /// The first and the last day of what happens.
    package let from: LocalDay
    package let through: LocalDay
    /// How many courses are written at a time.
    package let callers: Int

    /// Options from their parts.
    package init(seed: UInt64, volume: Volume, from: LocalDay, through: LocalDay, callers: Int) {
        self.seed = seed
        self.volume = volume
        self.from = from
        self.through = through
        self.callers = callers
    }
}
