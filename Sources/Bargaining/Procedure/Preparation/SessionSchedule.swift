/// A session on which both sides agreed, with the clock that the law of the place counts back from it.
public struct SessionSchedule: Hashable, Sendable {
    /// The session, from 1: the next one at that time. Scheduling it again takes the place of the earlier plan.
    public let number: Int
    /// The plan.
    public let plan: SessionPlan
    /// Until when information is given before it, counted back from its day; `nil` where the law gives no figure.
    public let disclosure: StartedClock?
    /// Whether that clock runs only for information that was asked for.
    public let isDisclosureOnRequest: Bool

    /// A schedule from its parts.
    public init(number: Int, plan: SessionPlan, disclosure: StartedClock?, isDisclosureOnRequest: Bool) {
        self.number = number
        self.plan = plan
        self.disclosure = disclosure
        self.isDisclosureOnRequest = isDisclosureOnRequest
    }
}
