/// A length of time in law. The start day is not counted (Civil Code §201).
public enum Period: Hashable, Sendable {
    /// Days of the calendar (日).
    case calendarDays(Int)
    /// Working days (工作日), by the holiday calendar.
    case workingDays(Int)
    /// Months of the calendar; a year is 12.
    case months(Int)

    /// The longest period in days, calendar or working.
    public static let maximumDays = 1_000
    /// The longest period in months.
    public static let maximumMonths = 120

    /// How many of its unit.
    public var count: Int {
        switch self {
        case .calendarDays(let count), .workingDays(let count), .months(let count): count
        }
    }

    /// Whether the count is from 1 to the limit of its unit.
    public var isWellFormed: Bool {
        switch self {
        case .calendarDays(let count), .workingDays(let count): (1...Self.maximumDays).contains(count)
        case .months(let count): (1...Self.maximumMonths).contains(count)
        }
    }
}

extension Period: CustomStringConvertible {
    /// `20 days`, `10 working days`, `3 months`: the words of the profile files, singular for one.
    public var description: String {
        let ending = count == 1 ? "" : "s"
        return switch self {
        case .calendarDays: "\(count) day\(ending)"
        case .workingDays: "\(count) working day\(ending)"
        case .months: "\(count) month\(ending)"
        }
    }
}
