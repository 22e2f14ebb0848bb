import Bargaining
import Testing

@testable import ParleyService

/// A clock of domain §1.11 as the law of one place sets it: how it starts, how it is met, and what becomes of it when
/// nobody acts.
struct ClockCase: Sendable, CustomTestStringConvertible {
    /// How its end is counted from its start.
    enum Length: Sendable {
        case days(Int)
        case workingDays(Int)
        case months(Int)
        case daysBefore(Int)
        /// The sides state the day themselves: it moves over no day off.
        case agreed
    }

    /// What a suspension of the talks makes of it.
    enum Rest: Sendable {
        /// The law lets it run on.
        case runsOn
        /// The law stops it: it ends later.
        case standsStill
        /// There are no talks to suspend, or it is the suspension itself.
        case none
    }

    let rule: ClockRule
    let profile: String
    /// `nil` where the sides set the day themselves.
    let article: String?
    let party: DueParty
    let length: Length
    /// The days of the story on which it starts and ends.
    let start: Int
    let due: Int
    /// The type of the event by which time records the miss; `nil` where only the board shows it.
    var marker: String?
    /// How the row stands once it is over and the deadline service has looked.
    var end = DeadlineStanding.overdue
    /// Whether what meets it takes the row away.
    var isGoneWhenMet = false
    var rest = Rest.runsOn
    /// Tells the story to the act that starts it.
    let starts: @Sendable (ProcedureStory) async throws -> Void
    /// What was due, today.
    let meets: @Sendable (ProcedureStory) async throws -> Void

    var testDescription: String { "\(rule.rawValue), \(profile)" }
}
