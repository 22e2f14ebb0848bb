internal import Bargaining

extension LocalDay {
    /// The day so many days later, or the last one of the calendar.
    func later(by days: Int) -> LocalDay { adding(days: days) ?? self }

    /// This day, or the Monday after a weekend.
    var workday: LocalDay {
        switch weekday {
        case .saturday: later(by: 2)
        case .sunday: later(by: 1)
        default: self
        }
    }
}
