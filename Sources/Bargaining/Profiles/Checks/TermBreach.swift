/// A rule on the term of an agreement that is broken, and its article.
public enum TermBreach: Hashable, Sendable {
    /// It ends before it begins.
    case endsBeforeStart
    /// Shorter than the fewest years.
    case tooShort(years: Int, Article)
    /// Longer than the most years.
    case tooLong(years: Int, Article)
}
