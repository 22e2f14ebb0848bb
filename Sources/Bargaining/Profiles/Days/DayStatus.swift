/// What a day is by a holiday calendar.
public enum DayStatus: Hashable, Sendable {
    /// A working day of the week.
    case workingDay
    /// A Saturday or Sunday that is worked to make up for a day moved to a holiday.
    case makeUpWorkingDay
    /// A Saturday or Sunday off.
    case weekend
    /// A day off for a holiday.
    case holiday

    /// Whether it is worked.
    public var isWorked: Bool { self == .workingDay || self == .makeUpWorkingDay }
}
