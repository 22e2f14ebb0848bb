/// Something due by a rule: a row of the deadline board.
public struct Deadline: Hashable, Sendable {
    /// The rule.
    public let rule: ClockRule
    /// The profile version it runs under.
    public let profile: ProfileReference
    /// The article; `nil` where the sides set the day themselves.
    public let article: Article?
    /// The day it was counted from.
    public let start: LocalDay
    /// The last day in time.
    public let due: LocalDay
    /// What became of it.
    public let status: DeadlineStatus
    /// Who has to act.
    public let party: DueParty
    /// The item that it is about; `nil` for the negotiation or the agreement as a whole.
    public let item: ItemKey?

    /// A deadline from its parts.
    public init(_ clock: StartedClock, status: DeadlineStatus, party: DueParty, item: ItemKey? = nil) {
        rule = clock.rule
        profile = clock.profile
        article = clock.article
        start = clock.start
        due = clock.due
        self.status = status
        self.party = party
        self.item = item
    }
}
