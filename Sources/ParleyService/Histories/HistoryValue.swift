public import Bargaining

/// What an event of a history says about its items (FORMAT §3).
public enum HistoryValue: Hashable, Sendable {
    /// One term: of the one item, of the negotiation as a whole, or, in words, of each of several items.
    case term(Term)
    /// One term for each item, taken as a whole where it is tabled; in the order written.
    case package([ItemTerm])
}
