/// What is wrong with the structure of a term.
public enum TermFault: Hashable, Sendable {
    /// A minimum above its maximum.
    case rangeReversed
    /// Two lines of a table give different rates to the same case.
    case tiersOverlap
    /// Anything else: an empty or unordered list, a part or word twice, a word that the kind does not carry.
    case malformed
}
