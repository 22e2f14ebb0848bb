import Bargaining

/// The days of the negotiation that is played under every profile, by name.
enum ComparedDay: String, CaseIterable {
    case invited = "2026-06-04"
    case received = "2026-06-06"
    case looked = "2026-06-17"
    case answered = "2026-06-18"
    case published = "2026-06-25"
    case informed = "2026-07-01"
    case met = "2026-07-09"
    case rested = "2026-07-15"
    case resumed = "2026-08-14"
    case agreed = "2026-08-17"
    case drafted = "2026-08-18"
    case voted = "2026-09-01"
    case redrafted = "2026-09-02"
    case votedAgain = "2026-09-04"
    case signed = "2026-09-14"
    case filed = "2026-09-21"
    case receivedByAuthority = "2026-09-22"
    case inForce = "2026-10-09"
    case madeKnown = "2026-10-15"
    case reported = "2027-05-10"
    case renewalAsked = "2027-09-15"
    case termEnd = "2027-12-15"
    case over = "2027-12-16"

    /// The day.
    var day: LocalDay {
        guard let day = LocalDay(rawValue) else { preconditionFailure("no day: \(rawValue)") }
        return day
    }

    /// Days since the invitation.
    var number: Int { Self.invited.day.days(until: day) }

    /// `Fri 26 Jun 2026`.
    var text: String { Self.text(of: day) }

    /// `Fri 26 Jun 2026`.
    static func text(of day: LocalDay) -> String {
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(weekdays[day.weekday.rawValue - 1]) \(day.day) \(months[day.month - 1]) \(day.year)"
    }

    /// The day that a suspension of so many days from ``rested`` on would end.
    static func restingFor(_ days: Int) -> LocalDay {
        guard let end = rested.day.adding(days: days) else { preconditionFailure("beyond the calendar") }
        return end
    }
}
