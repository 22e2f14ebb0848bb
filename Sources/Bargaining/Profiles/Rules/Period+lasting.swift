extension Period {
    /// A period of another length in the same unit.
    func lasting(_ count: Int) -> Period {
        switch self {
        case .calendarDays: .calendarDays(count)
        case .workingDays: .workingDays(count)
        case .months: .months(count)
        }
    }
}
