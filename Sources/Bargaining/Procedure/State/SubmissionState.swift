/// How and when a draft was put to the vote.
public struct SubmissionState: Hashable, Sendable {
    /// Who votes.
    public let route: CongressRoute
    /// The day on which both sides had stated it.
    public let day: LocalDay
}
