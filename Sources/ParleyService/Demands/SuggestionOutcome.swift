package import Bargaining

/// What came of one suggestion.
package enum SuggestionOutcome: Hashable, Sendable {
    /// Collected now, under this number.
    case recorded(Int)
    /// The same suggestion was collected before, under this number.
    case replayed(Int)
    /// A rule refuses it.
    case rejected(DemandRejection)
    /// The caller may not collect.
    case notPermitted
    /// Others were faster each time; it may be sent again.
    case busy(retryAfterSeconds: Int)
}
