/// What became of a clock.
public enum DeadlineStatus: Hashable, Sendable {
    /// It runs, or is over and nothing was done yet: compare the due day with today.
    case running
    /// What was due was done in time.
    case met(on: LocalDay)
    /// It was done after the due day, or the clock recorded that it was not done.
    case missed(on: LocalDay)
    /// It stands still while the talks are suspended.
    case suspended

    /// The status of something done on a day.
    init(done day: LocalDay, due: LocalDay) {
        self = day <= due ? .met(on: day) : .missed(on: day)
    }
}
