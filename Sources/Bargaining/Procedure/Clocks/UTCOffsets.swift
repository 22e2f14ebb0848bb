public import EventSourcing

/// What the clocks of a time zone show, as data: the rules know no time zones.
public struct UTCOffsets: Hashable, Sendable {
    /// A change of the offset.
    public struct Change: Hashable, Sendable {
        /// From when on.
        public let from: Timestamp
        /// Seconds that local time is ahead of UTC; negative west of it.
        public let seconds: Int

        /// A change from its parts.
        public init(from: Timestamp, seconds: Int) {
            self.from = from
            self.seconds = seconds
        }
    }

    /// Seconds ahead of UTC before the first change.
    public let initialSeconds: Int
    /// The changes, in order.
    public let changes: [Change]

    /// Offsets from their parts; changes are put in order.
    public init(initialSeconds: Int, changes: [Change] = []) {
        self.initialSeconds = initialSeconds
        self.changes = changes.sorted { $0.from < $1.from }
    }

    /// China since 1991: eight hours ahead, no summer time.
    public static let china = UTCOffsets(initialSeconds: 8 * 3_600)

    /// The local day of an instant; `nil` outside the calendar. Complexity: linear in the changes.
    public func day(of instant: Timestamp) -> LocalDay? {
        let offset = changes.last { $0.from <= instant }?.seconds ?? initialSeconds
        let (local, overflow) = instant.microseconds.addingReportingOverflow(Int64(offset) * 1_000_000)
        guard !overflow else { return nil }
        let (days, rest) = local.quotientAndRemainder(dividingBy: 86_400_000_000)
        return LocalDay(daysSinceEpoch: Int(rest < 0 ? days - 1 : days))
    }
}
