/// A rule on suspension that a plan breaks, and its article.
public enum SuspensionBreach: Hashable, Sendable {
    /// Not both sides agree.
    case notAgreed(Article)
    /// The worker side does not agree.
    case workerSideNotAgreed(Article)
    /// The worker side's chief does not agree.
    case workerChiefNotAgreed(Article)
    /// There is no force majeure, and nothing else is a ground here.
    case noForceMajeure(Article)
    /// Longer than the cap: `days`, counted as the rule counts them, where `allowed` are.
    case tooLong(days: Int, allowed: Int, Article)
}
