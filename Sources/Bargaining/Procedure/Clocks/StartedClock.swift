/// A clock as a fact started it: with the version and article it keeps, whatever the law becomes later (domain §3.4.7).
public struct StartedClock: Hashable, Sendable {
    /// Which clock.
    public let rule: ClockRule
    /// The profile version it runs under.
    public let profile: ProfileReference
    /// The article that sets it; `nil` where the sides set the day themselves.
    public let article: Article?
    /// The day it was counted from, which does not count itself.
    public let start: LocalDay
    /// The last day in time.
    public let due: LocalDay

    /// A clock from its parts.
    public init(rule: ClockRule, profile: ProfileReference, article: Article?, start: LocalDay, due: LocalDay) {
        self.rule = rule
        self.profile = profile
        self.article = article
        self.start = start
        self.due = due
    }
}
