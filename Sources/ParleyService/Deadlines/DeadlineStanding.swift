/// How a deadline stands at a moment. The raw value is the word of the API.
public enum DeadlineStanding: String, Hashable, Sendable, CaseIterable {
    /// It runs.
    case running
    /// Its last day is over at the place of the table, and what was due is not recorded.
    case overdue
    /// What was due was done in time.
    case met
    /// It was done late, or the clock recorded that it was not done.
    case missed
    /// It stands still while the talks rest.
    case suspended
}
