/// What happens to a period that ends on a day off. The raw value is the word of the profile files.
public enum PeriodEndRule: String, Hashable, Sendable, CaseIterable {
    /// It ends on the next working day; weekends count as days off like holidays (法定休假日).
    case nextWorkingDay = "next_working_day"
    /// It ends on the next working day after a public holiday, and on a plain weekend as counted.
    case afterHolidays = "after_holidays"
    /// It ends on the day counted, whatever day that is.
    case asCounted = "as_counted"
}
