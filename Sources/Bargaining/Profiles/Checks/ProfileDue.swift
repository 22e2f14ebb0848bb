/// A due day with the rule that makes it one.
public struct ProfileDue: Hashable, Sendable {
    /// The rule.
    public let parameter: ProfileParameter
    /// Its length.
    public let period: Period
    /// Its article.
    public let article: Article
    /// The profile version whose rule it is.
    public let origin: ProfileReference
    /// The day from which it was counted, forwards or back.
    public let start: LocalDay
    /// The day it ends on, or for a period before an event the last day in time.
    public let due: DueDay

    /// A due day from its parts.
    public init(
        parameter: ProfileParameter, period: Period, article: Article, origin: ProfileReference, start: LocalDay,
        due: DueDay
    ) {
        self.parameter = parameter
        self.period = period
        self.article = article
        self.origin = origin
        self.start = start
        self.due = due
    }
}
