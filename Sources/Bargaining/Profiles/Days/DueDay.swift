/// The last day on which something can be done in time.
public struct DueDay: Hashable, Sendable {
    /// The day; the whole of it is still in time (届满 includes the day, Civil Code §1259).
    public let day: LocalDay
    /// The day as counted, before it moved on from a day off.
    public let counted: LocalDay
    /// Years that mattered to the result and are not in the holiday calendar, rising; empty for a sure result.
    public let estimatedYears: [Int]

    /// A due day from its parts.
    public init(day: LocalDay, counted: LocalDay, estimatedYears: [Int]) {
        self.day = day
        self.counted = counted
        self.estimatedYears = estimatedYears
    }

    /// Whether it moved on from a day off.
    public var hasMoved: Bool { day != counted }
}
